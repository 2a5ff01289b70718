/** Two rounds of 32-bit FNV-1a over UTF-16 code units, as 16 hexadecimal digits. Names things; keeps no secrets. */
export function hashText(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x9747b28c);
}

function half(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // A last mix, so that texts which differ in their last letter differ in all digits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
