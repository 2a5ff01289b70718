import { english } from './en';
import type { DateWords } from './words';

/** What is read of Japanese dates is in `cjk.ts`; other dates of such a text are read as English ones. */
export const japanese: DateWords = {
  ...english,
  code: 'ja',
  base: english,
  seasons: '春 夏 秋 冬',
  small: '(?!)',
  // Kana, and the letters that it shares with Chinese where kana is near.
  letters: /(?:[\u3041-\u30ff]|[\u3400-\u9fff](?=[\s\S]{0,20}[\u3041-\u30ff])){3}/u,
  dates: ['', '#日', '#日', ['#月', '#年', '～']],
  print: '#頃|#頃|#初め|#半ば|#末|#|#|#|#まで|#～現在|紀元前#|西暦#|#年代|#世紀|#世紀|#前半|#後半',
};
