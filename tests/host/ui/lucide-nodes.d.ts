// Keeps the compiler from reading 600 KB of JSON to infer a type for it.
declare module 'lucide-static/icon-nodes.json' {
  const nodes: Record<string, [tag: string, attributes: Record<string, string>][]>;
  export default nodes;
}
