import { defineWords } from '#src/i18n/words'

/** What can change between two days. */
export const changeWords = defineWords(
  {
    kinds: {
      new: '新增',
      reworded: '改表述',
      moved: '口径变动',
      done: '新完成',
      reopened: '撤回完成',
      deadline: '时限调整',
      slipped: '转为逾期',
      recovered: '不再逾期',
      evidence: '新增佐证',
      withdrawn: '撤回佐证',
      figure: '新数据',
      revised: '数据修订',
      filled: '名单确认',
      vacated: '席位空出',
      milestone: '新里程碑',
      'milestone-undone': '撤销里程碑',
    },
    unchanged: '无变化',
  },
  {
    kinds: {
      new: 'New',
      reworded: 'Reworded',
      moved: 'Official status moved',
      done: 'Newly completed',
      reopened: 'No longer completed',
      deadline: 'Deadline moved',
      slipped: 'Became overdue',
      recovered: 'No longer overdue',
      evidence: 'Evidence added',
      withdrawn: 'Evidence withdrawn',
      figure: 'New figure',
      revised: 'Figure revised',
      filled: 'Place confirmed',
      vacated: 'Place open again',
      milestone: 'New milestone',
      'milestone-undone': 'Milestone undone',
    },
    unchanged: 'Unchanged',
  },
)
