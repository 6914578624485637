import { defineWords } from '#src/i18n/words'

/** What went wrong with a request, and what to do about it. */
export const failureWords = defineWords(
  {
    reading: {
      unreachable: { title: '没有连上服务器', text: '检查网络后重试。已经读到的内容和没写完的草稿都在。' },
      unreadable: { title: '服务器的回答读不懂', text: '它可能返回了登录页或被截断的内容。可以重试；若一直如此，联系维护人员。' },
      failed: { title: '服务器未完成操作', text: '可能正在维护。稍后重试，已录入的内容不受影响。' },
      silent: { title: '服务器一直没有回答', text: '等了半分钟没有回音。稍后重试；已录入的内容和没写完的草稿都在。' },
      'signed-out': { title: '服务器要求登录', text: '另开一个窗口登录，再回来重试。没写完的草稿都在。' },
      forbidden: { title: '没有查看的权限', text: '请管理员开通权限后重试。没写完的草稿都在。' },
      busy: { title: '服务器正忙', text: '稍等片刻再试，已录入的内容不受影响。' },
      problem: { title: '没有读到内容', text: '服务器暂时给不出数据。稍后重试。' },
    },
    panel: {
      title: '这一块没有显示出来',
      text: '页面其余部分照常可用，已录入的内容和没写完的草稿都在。可以重试；若仍不行，重新加载页面。',
      retry: '重试',
    },
    noPlan: { title: '没有这个计划', text: '地址里的计划名可能有误。从总览重新打开。' },
  },
  {
    reading: {
      unreachable: {
        title: 'The server cannot be reached',
        text: 'Check the network and try again. What was read and what you typed is still here.',
      },
      unreadable: {
        title: 'The server’s answer cannot be read',
        text: 'It may have sent a login page, or the answer was cut. Try again; if it stays so, tell whoever runs it.',
      },
      failed: {
        title: 'The server could not do it',
        text: 'It may be under maintenance. Try again later; what was recorded is not affected.',
      },
      silent: {
        title: 'The server does not answer',
        text: 'Nothing came for half a minute. Try again later; what was recorded or is being typed is safe.',
      },
      'signed-out': {
        title: 'The server asks you to sign in',
        text: 'Sign in in another window, then try again here. Your drafts are safe.',
      },
      forbidden: { title: 'You may not see this', text: 'Ask whoever runs it for the right to, then try again. Your drafts are safe.' },
      busy: { title: 'The server is busy', text: 'Wait a moment and try again; what was recorded is not affected.' },
      problem: { title: 'Nothing could be read', text: 'The server has no data to give right now. Try again later.' },
    },
    panel: {
      title: 'This part could not be shown',
      text: 'The rest of the page works, and what was recorded or is being typed is safe. Try again; if it stays so, reload the page.',
      retry: 'Try again',
    },
    noPlan: { title: 'There is no such plan', text: 'The plan named in the address may be wrong. Start again from the overview.' },
  },
)
