import { english } from './en';
import type { DateWords } from './words';

/** What is read of Chinese dates is in `cjk.ts`; other dates of such a text are read as English ones. */
export const chinese: DateWords = {
  ...english,
  code: 'zh',
  base: english,
  seasons: '春 夏 秋 冬',
  small: '(?!)',
  // With no kana near, for that is Japanese.
  letters: /(?:[\u3400-\u9fff](?![\s\S]{0,20}[\u3041-\u30ff])){3}/u,
  dates: ['', '#日', '#日', ['#月', '#年', '—']],
  print:
    '约#|约#|#初|#中期|#末|#|#|#|至#|#至今|公元前#|公元#|C世纪%年代|#世纪|#世纪|#上半期|#下半期',
};
