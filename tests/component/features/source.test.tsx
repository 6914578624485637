import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { holdOwnText, removeOwnText } from '#src/state/source-text'
import { keyValueFaults } from '#src/storage/faults'
import { announcement, inventedPlan, saying } from '#tests/samples/own-announcement'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'
import { plansAtHand } from '#tests/setup/plans-at-hand'

const server = answerRequests()
beforeEach(() => {
  const app = createApp(createMemoryRepository(plansAtHand([inventedPlan]), 'in-memory-server'), () => '2026-02-01T00:00:00.000Z')
  server.use(http.all('*/api/*', async ({ request }) => app.fetch(request)))
})
afterEach(() => {
  keyValueFaults.clear()
  removeOwnText(inventedPlan.plan.id)
})

type User = ReturnType<typeof renderApp>['user']
const whole = announcement.join('')
const total = announcement.length
const panel = async (name = '你手里的原文') => within(await screen.findByRole('region', { name }))
/** The row of a sentence, by its anchor: a hundred look-ups by role would take longer than the rest of the test. */
const row = (number: number): HTMLElement => {
  const found = document.getElementById(`s${number}`)?.closest('tr')
  if (found == null) throw new Error(`there is no row of sentence ${number}`)
  return found
}
const links = (number: number) => [...row(number).querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('href')])
const shown = () =>
  screen.getAllByRole('rowheader').filter((cell) => within(cell).queryByRole('link', { name: /^第 \d+ 句$/ }) !== null).length

async function paste(user: User, text: string) {
  const own = await panel()
  // Typing thousands of characters one by one would take minutes.
  fireEvent.change(own.getByRole('textbox', { name: '粘贴原文' }), { target: { value: text } })
  await user.click(own.getByRole('button', { name: '载入并核对' }))
}
const choose = async (user: User, file: File) => user.upload((await panel()).getByLabelText('或选择文件'), file)
const textFile = (content: BlobPart, name = '演示.txt') => new File([content], name)

describe('the map of the announcement', () => {
  test('says how many sentences are tracked, quoted and context, and leads from each to what it carries', async () => {
    renderApp('/source')
    expect(await screen.findByRole('heading', { level: 1, name: `原文共 ${total} 句` })).toBeInTheDocument()
    expect(screen.getByText(/跟踪 42 句，引用 10 句（其中 1 句两者兼有），背景 43 句，没有遗漏/)).toBeInTheDocument()
    await waitFor(() => expect(shown()).toBe(total))
    const { measures, indicators, sentences } = inventedPlan
    for (const { number } of sentences)
      expect(links(number)).toEqual([
        ...measures
          .filter((measure) => measure.sentences.includes(number))
          .map(({ id, title }) => [`${id} ${title.zh}`, `/measures/${id}`]),
        ...indicators.flatMap(({ id, quotes }) =>
          quotes.filter(({ sentence }) => sentence === number).map(({ said }) => [`引用 ${said.zh}`, `/indicators/${id}`]),
        ),
      ])
    expect(row(1)).toHaveTextContent('背景标题')
  })

  test('counts coverage by heading, and each count leads to its list', async () => {
    const { user } = renderApp('/source')
    const table = within(await screen.findByRole('table', { name: '各标题覆盖' }))
    const own = within(table.getByRole('row', { name: /^A1 / }))
    expect(own.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['5', '4', '0', '1', '11'])
    expect(own.getByRole('link', { name: '11' })).toHaveAttribute('href', '/measures?heading=A1')
    expect(table.getByRole('row', { name: /^合计/ })).toHaveTextContent(`合计${total}421043${inventedPlan.measures.length}`)
    await user.click(own.getByRole('link', { name: '4' }))
    await waitFor(() => expect(globalThis.location.search).toBe('?heading=A1&slot=tracked'))
    await waitFor(() => expect(shown()).toBe(4))
  })

  test('is filtered by state and heading, kept in the address, and back again', async () => {
    const { user } = renderApp('/source?slot=quoted')
    await screen.findByText(`10 / ${total} 句`)
    expect(screen.getByRole('combobox', { name: '句子状态' })).toHaveValue('quoted')
    await user.selectOptions(screen.getByRole('combobox', { name: '标题' }), 'C5')
    await waitFor(() => expect(globalThis.location.search).toBe('?heading=C5&slot=quoted'))
    expect(shown()).toBe(1)
    await user.click(screen.getByRole('button', { name: /去掉条件“句子状态：引用”/ }))
    await waitFor(() => expect(globalThis.location.search).toBe('?heading=C5'))
    await user.selectOptions(screen.getByRole('combobox', { name: '标题' }), '')
    await waitFor(() => expect(globalThis.location.search).toBe(''))
  })

  test('a link that asks what differs says that a text is needed, and offers the way out', async () => {
    const { user } = renderApp('/source?slot=differs')
    expect(await screen.findByText(/要先载入原文才能分出来/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: `看全部 ${total} 句` }))
    await waitFor(() => expect(globalThis.location.search).toBe(''))
  })

  test('a link to a sentence marks it', async () => {
    renderApp('/source#s60')
    await waitFor(() => expect(row(60)).toHaveAttribute('aria-selected', 'true'))
    expect(row(61)).not.toHaveAttribute('aria-selected')
  })

  test('speaks English', async () => {
    renderApp('/source?lang=en')
    expect(await screen.findByRole('heading', { level: 1, name: `${total} sentences in the source` })).toBeInTheDocument()
    expect(await screen.findByRole('region', { name: 'Your own copy of the text' })).toHaveTextContent(/nothing is sent anywhere/)
  })
})

describe('a text of one’s own', () => {
  test('pasted, it stands in its rows, all the same, and is said to stay here', async () => {
    const { user } = renderApp('/source')
    expect(await screen.findByText('只留在本机，不发送到任何地方')).toBeInTheDocument()
    await paste(user, whole)
    const own = await panel()
    expect(await own.findByText(`一致 ${total} 句`)).toBeInTheDocument()
    expect(own.getByText('与登记不同 0 句')).toBeInTheDocument()
    expect(own.getByText(/留在本机，下次打开仍在/)).toBeInTheDocument()
    await waitFor(() => expect(shown()).toBe(total))
    for (const number of [1, 37, total]) expect(row(number)).toHaveTextContent(saying(number))
  })

  test('then every measure shows its very sentences', async () => {
    const { user, unmount } = renderApp('/source')
    await paste(user, whole)
    await (await panel()).findByText(`一致 ${total} 句`)
    unmount()
    for (const { id, sentences } of inventedPlan.measures.filter((_, at) => at % 23 === 0)) {
      const { unmount: leave } = renderApp(`/measures/${id}`)
      const source = await screen.findByRole('region', { name: '出处' })
      const marked = [...source.querySelectorAll('mark')].map(({ textContent }) => textContent)
      expect(marked).toEqual(sentences.map(saying))
      expect(source).toHaveTextContent('已载入')
      for (const number of sentences)
        expect(within(source).getByRole('link', { name: `第 ${number} 句` })).toHaveAttribute('href', `/source#s${number}`)
      leave()
    }
  })

  test('a measure without a text says so and leads to where it is loaded', async () => {
    renderApp('/measures/A2-04')
    const source = within(await screen.findByRole('region', { name: '出处' }))
    expect(source.getByText('未载入')).toBeInTheDocument()
    expect(source.getByRole('link', { name: '载入原文，看这一句' })).toHaveAttribute('href', '/source#own')
  })

  const [tracked = 0, other = 0] =
    inventedPlan.measures.find(({ id }) => id === 'A1-01')?.sentences.flatMap((number) => [number, number + 1]) ?? []

  test('an altered sentence is named on both pages, one left out too, and what is more is listed', async () => {
    const altered = announcement
      .with(tracked - 1, (announcement[tracked - 1] ?? '').replace('演示', '演习'))
      .with(other - 1, '')
      .join('')
    const { user, unmount } = renderApp('/source')
    await paste(user, `网站首页\n${altered}\n版权所有`)
    const own = await panel()
    expect(await own.findByText('与登记不同 1 句')).toBeInTheDocument()
    expect(own.getByText('缺失 1 句')).toBeInTheDocument()
    const more = within(screen.getByRole('region', { name: '未登记的文字' }))
    expect(more.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['网站首页', '版权所有'])
    await user.click(own.getByRole('link', { name: '与登记不同 1 句' }))
    await waitFor(() => expect(globalThis.location.search).toBe('?slot=differs'))
    await waitFor(() => expect(shown()).toBe(1))
    expect(row(tracked)).toHaveTextContent('演习')
    expect(row(tracked)).toHaveTextContent(/相差 \d+ \/ 64 位/)
    await user.selectOptions(screen.getByRole('combobox', { name: '句子状态' }), 'missing')
    await waitFor(() => expect(row(other)).toHaveTextContent('载入的原文里没有这一句'))
    unmount()
    renderApp('/measures/A1-01')
    const source = await screen.findByRole('region', { name: '出处' })
    expect(source).toHaveTextContent('与登记不同')
    expect(source.querySelector('mark')).toHaveTextContent('演习')
  })

  test('a long one that is kept is laid beside the sentences by a worker when a page opens', async () => {
    holdOwnText(inventedPlan.plan.id, `${whole}\n${`${'茶园石桥第七处，彼此并不相干'.repeat(60)}。\n`.repeat(30)}`, '演示.txt')
    const { unmount } = renderApp('/source')
    const own = await panel()
    expect(await own.findByText(`一致 ${total} 句`)).toBeInTheDocument()
    expect(own.getByText('未登记 30 段')).toBeInTheDocument()
    unmount()
    renderApp('/measures/A2-04')
    const source = await screen.findByRole('region', { name: '出处' })
    await waitFor(() => expect(source).toHaveTextContent('已载入'))
  })

  test('removed, it is gone here, in the store and from the measures', async () => {
    const { user, unmount } = renderApp('/source')
    await paste(user, whole)
    const own = await panel()
    await user.click(await own.findByRole('button', { name: '移除原文' }))
    expect(await own.findByText('原文已从本机移除。')).toBeInTheDocument()
    expect(own.getByRole('textbox', { name: '粘贴原文' })).toHaveValue('')
    expect(JSON.stringify({ ...globalThis.localStorage })).not.toContain(saying(1))
    unmount()
    renderApp('/measures/A2-04')
    expect(within(await screen.findByRole('region', { name: '出处' })).getByText('未载入')).toBeInTheDocument()
  })

  test('where the browser keeps nothing it is used all the same, and said to be lost later', async () => {
    const { user } = renderApp('/source')
    await panel()
    keyValueFaults.plan({ call: 'write', at: 1, isOnce: false, error: 'QuotaExceededError' })
    await paste(user, whole)
    expect(await (await panel()).findByText(/浏览器没有保存，只在本次打开期间有效/)).toBeInTheDocument()
    expect(row(1)).toHaveTextContent(saying(1))
  })

  test('chosen or dropped as a file, its name is shown', async () => {
    const { user } = renderApp('/source')
    await choose(user, textFile(whole))
    const own = await panel()
    expect(await own.findByText(/^演示\.txt，/)).toBeInTheDocument()
    await user.click(own.getByRole('button', { name: '移除原文' }))
    const page = `<html><body><nav>首页</nav><article>${announcement.map((sentence) => `<p>${sentence}</p>`).join('')}</article></body></html>`
    fireEvent.drop(own.getByRole('textbox', { name: '粘贴原文' }), { dataTransfer: { files: [textFile(page, '演示.html')] } })
    expect(await own.findByText(/^演示\.html，/)).toBeInTheDocument()
    expect(own.getByText(`一致 ${total} 句`)).toBeInTheDocument()
  })
})

describe('a text that is not taken', () => {
  test('another one is answered in words, and what was pasted stays', async () => {
    const { user } = renderApp('/source')
    await paste(user, '今天天气晴朗，山路上有人卖茶。')
    const box = (await panel()).getByRole('textbox', { name: '粘贴原文' })
    expect(box).toHaveAccessibleDescription(new RegExp(`没有一句与登记的 ${total} 句相符，没有载入`))
    expect(box).toHaveValue('今天天气晴朗，山路上有人卖茶。')
    await paste(user, whole)
    expect(await (await panel()).findByText(`一致 ${total} 句`)).toBeInTheDocument()
  })
  test('no text, and one that is far too long', async () => {
    const { user } = renderApp('/source')
    await paste(user, '  \n')
    const box = (await panel()).getByRole('textbox', { name: '粘贴原文' })
    expect(box).toHaveAccessibleDescription(/没有文字/)
    await paste(user, '风'.repeat(2_000_001))
    expect(box).toHaveAccessibleDescription(/超过 200 万字/)
  })
  test.each([
    ['another kind', textFile('%PDF-1.7', '演示.pdf'), /读不了这种文件/],
    ['an empty one', textFile(''), /没有文字/],
    ['a broken document', textFile('PK\u0003\u0004', '演示.docx'), /文件已损坏或不完整/],
    [
      'one with a password',
      textFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]), '演示.docx'),
      /文件设有密码/,
    ],
    ['the text of something else', textFile('今天天气晴朗。'), /没有一句与登记的/],
  ])('%s says what is wrong and what to do', async (_, file, said) => {
    renderApp('/source')
    const own = await panel()
    // The chooser would not offer it; a drop does.
    fireEvent.drop(own.getByRole('textbox', { name: '粘贴原文' }), { dataTransfer: { files: [file] } })
    await waitFor(() => expect(own.getByLabelText('或选择文件')).toHaveAccessibleDescription(said))
  })
  test('another file dropped on a text that is loaded leaves it as it is', async () => {
    const { user } = renderApp('/source')
    await paste(user, whole)
    const own = await panel()
    fireEvent.drop(await own.findByRole('button', { name: '移除原文' }), { dataTransfer: { files: [textFile('', '空.txt')] } })
    expect(await own.findByRole('alert')).toHaveTextContent(/没有文字/)
    expect(own.getByText(`一致 ${total} 句`)).toBeInTheDocument()
  })
})
