import type { LanguageWords } from './language';
import { zh } from './zh';

/** What Chinese writes alike ("原因", "影響") and what Japanese adds. */
export const ja: LanguageWords = {
  cause: `${zh.cause}, きっかけ, 要因, 動機, 発端, 理由, 遠因, 近因, への道, なぜ ..., 何故 ...`,
  course: `${zh.course}, 経過, 展開, 流れ, 出来事, できごと, 時系列, 推移, 経緯, 何が起こった ..., 何が起きた ...`,
  impact: `${zh.impact}, 評価, 帰結, 結末, 教訓, 遺産, = その後, = 戦後, もたらしたもの, なぜ ... 重要`,
  sources: `${zh.sources}, 史料問題, 資料, 資料問題, 練習問題, 演習, 演習問題, 設問, 課題, 過去問, 論述問題`,
  ignore: `${zh.ignore}, 関連, 関連項目, 関連リンク, リンク, 外部リンク, 出典, 引用, 脚注, 目次, 宿題, メモ`,
  never: `${zh.never}, 影響を受け, 結果として, 流れ弾, 川の流れ, 世界遺産, 文化遺産`,
  joiners: 'と の や を は に へ が も および まとめ 一覧 となった',
  small:
    '主な 主要な 直接の 直接的な 根本的な 重要な 歴史的 歴史的な おもな 具体的な その その他の 戦争の',
  parts: '',
  answers: '答え 解答例 模範解答 正解 解説',
  asks: 'なぜ 何故 何が 何を 何に 何の 何年 いつ どの どう どこ だれ どれ どんな',
  leaning: `これ それ この その こう そう ここ 彼 しかし また だから したがって よって さらに 一方 だが ただし しかも つまり
    そして やがて ところが 同時に`,
  marks: '点',
};
