import { defineWords } from '#src/i18n/words'

/** What the worklist looks for, by kind. */
export const findingWords = defineWords(
  {
    kinds: {
      'no-lead': '无牵头单位',
      'no-deadline': '未明确时限',
      'inferred-deadline': '时限仅为推定',
      'not-checked': '佐证未核查',
      stale: '久未更新',
      'not-measurable': '难以核实',
      'no-address': '佐证无网址',
      'unknown-site': '网站不在名录',
      recalled: '凭记忆，待核',
      'release-missed': '数据过期未更新',
      'slot-open': '城市席位空缺',
      'completed-unproven': '称完成而无 A、B 级佐证',
      'results-but-announced': '已见成效而口径仍为已公布',
      'signed-off-before-evidence': '销号早于佐证',
      'deadline-before-announcement': '时限早于公布',
      'progress-after-cancelling': '取消后又有进展',
      'crowded-document': '一份材料支撑多条举措',
      'evidence-before-promise': '佐证早于公布',
    },
  },
  {
    kinds: {
      'no-lead': 'No lead agency',
      'no-deadline': 'No deadline',
      'inferred-deadline': 'Deadline only inferred',
      'not-checked': 'Evidence not checked',
      stale: 'No news for long',
      'not-measurable': 'Hard to verify',
      'no-address': 'Evidence without address',
      'unknown-site': 'Site not on the list',
      recalled: 'Recalled, to be checked',
      'release-missed': 'Figures past their release',
      'slot-open': 'City slot open',
      'completed-unproven': 'Completed, without grade A or B evidence',
      'results-but-announced': 'Results shown, still “announced”',
      'signed-off-before-evidence': 'Signed off before its evidence',
      'deadline-before-announcement': 'Deadline before the announcement',
      'progress-after-cancelling': 'Progress after it was cancelled',
      'crowded-document': 'One document carries many measures',
      'evidence-before-promise': 'Evidence older than the promise',
    },
  },
)
