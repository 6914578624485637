import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { mostBytes } from '#src/reading/limits'
import { type FileReading, readTextFile } from '#src/reading/read-text-file'

const read = (content: BlobPart, name: string, type = '') => readTextFile(new File([content], name, { type }))
const bytes = (...list: readonly number[]) => new Uint8Array(list)
const fault = (kind: string): FileReading => ({ fault: kind }) as FileReading

describe('a text file', () => {
  // 演示 in each encoding.
  test.each([
    ['UTF-8', [0xe6, 0xbc, 0x94, 0xe7, 0xa4, 0xba]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe6, 0xbc, 0x94, 0xe7, 0xa4, 0xba]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x14, 0x6f, 0x3a, 0x79]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x6f, 0x14, 0x79, 0x3a]],
    ['GBK', [0xd1, 0xdd, 0xca, 0xbe]],
  ])('in %s', async (_, content) => {
    expect(await read(bytes(...content), '演示.txt')).toEqual({ text: '演示' })
  })
  test('keeps its lines', async () => expect(await read('甲\r\n乙', 'a.txt')).toEqual({ text: '甲\r\n乙' }))
  test('without an ending is known by its type, or as text', async () => {
    expect(await read('甲', '演示')).toEqual({ text: '甲' })
    expect(await read('甲', '演示.log', 'text/plain')).toEqual({ text: '甲' })
  })
  test('in no encoding we know', async () => {
    expect(await read(bytes(0x41, 0xff, 0xff, 0x41), 'a.txt')).toEqual(fault('unknown-encoding'))
  })
})

describe('a page', () => {
  const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  test('gives its blocks as lines, and what stands inside a line in one', async () => {
    const html = page('<h1>演示标题</h1><div><p>甲<b>乙</b>\n 丙</p>丁<br>戊<ul><li>己</li><li>庚</li></ul></div>')
    expect(await read(html, 'a.html')).toEqual({ text: '演示标题\n甲乙 丙\n丁\n戊\n己\n庚' })
  })
  test('leaves out what nobody reads: scripts, styles, hidden parts, the head', async () => {
    const html = page('<script>alert(1)</script><style>p{}</style><p hidden>丙</p><noscript>丁</noscript><p>甲</p>', '<title>乙</title>')
    expect(await read(html, 'a.htm')).toEqual({ text: '甲' })
  })
  test('runs nothing of it', async () => {
    await read(page('<img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script><p>甲</p>'), 'a.html')
    expect('ran' in globalThis).toBe(false)
  })
  test('is read in the charset it names', async () => {
    const html = new Uint8Array([...strToU8('<meta charset="gbk"><p>'), 0xd1, 0xdd, 0xca, 0xbe, ...strToU8('</p>')])
    expect(await read(html, 'a.html')).toEqual({ text: '演示' })
    const old = new Uint8Array([
      ...strToU8('<META http-equiv="Content-Type" content="text/html; charset=big5"><p>'),
      0xba,
      0x74,
      0xa5,
      0xdc,
      ...strToU8('</p>'),
    ])
    expect(await read(old, 'a.html')).toEqual({ text: '演示' })
  })
  test('that names a charset nobody knows is read as text is', async () => {
    expect(await read('<meta charset="klingon"><p>演示</p>', 'a.html')).toEqual({ text: '演示' })
  })
  test('known by its type alone', async () => expect(await read('<p>甲</p>', '演示', 'text/html')).toEqual({ text: '甲' }))
  test('of nothing but scripts is empty', async () => {
    expect(await read(page('<script>1</script>'), 'a.html')).toEqual(fault('empty'))
  })
})

// Making the files takes a busy machine longer than reading them.
describe('a Word document', { timeout: 60_000 }, () => {
  const document = (body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
  const docx = (xml: string, name = 'word/document.xml') => zipSync({ [name]: strToU8(xml), 'docProps/app.xml': strToU8('<x/>') })
  const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
  test('gives its paragraphs as lines, those of tables too', async () => {
    const xml = document(
      `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${text('甲')}${text('乙 &amp; ')}</w:p><w:p/><w:tbl><w:tr><w:tc><w:p>${text('丙')}</w:p></w:tc></w:tr></w:tbl><w:p>${text('丁')}<w:r><w:br/></w:r>${text('戊')}</w:p>`,
    )
    expect(await read(docx(xml), 'a.docx')).toEqual({ text: '甲乙 & \n丙\n丁\n戊' })
  })
  test('has what is written, not what was struck, and a text box once', async () => {
    const box = (words: string) => `<w:txbxContent><w:p>${text(words)}</w:p></w:txbxContent>`
    const xml = document(
      `<w:p>${text('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom>${text('丙')}</w:moveFrom><w:ins>${text('丁')}</w:ins></w:p><w:p><w:r><mc:AlternateContent><mc:Choice>${box('戊')}</mc:Choice><mc:Fallback>${box('戊')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    )
    expect(await read(docx(xml), 'a.docx')).toEqual({ text: '甲丁\n戊' })
  })
  test('is known by its bytes, whatever its name', async () => {
    expect(await read(docx(document(`<w:p>${text('甲')}</w:p>`)), 'a.txt')).toEqual({ text: '甲' })
  })
  test('with nothing in it', async () => expect(await read(docx(document('<w:p/>')), 'a.docx')).toEqual(fault('empty')))
  test('cut short, or of broken parts', async () => {
    const whole = docx(document(`<w:p>${text('甲')}</w:p>`))
    expect(await read(whole.slice(0, whole.length / 2), 'a.docx')).toEqual(fault('broken'))
    expect(await read(docx('<w:document'), 'a.docx')).toEqual(fault('broken'))
    expect(await read('not a zip at all', 'a.docx')).toEqual(fault('broken'))
  })
  test('that unpacks to far more than a text', async () => {
    expect(await read(zipSync({ 'word/document.xml': new Uint8Array(51 * 1024 * 1024) }), 'a.docx')).toEqual(fault('too-big'))
  })
  test('another kind of zip', async () => expect(await read(docx('<x/>', 'xl/workbook.xml'), 'a.xlsx')).toEqual(fault('other-type')))
  const compound = (words: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0]), 0, 0])
  test('with a password, and one of the old kind', async () => {
    expect(await read(compound('.E.EncryptedPackage'), 'a.docx')).toEqual(fault('password'))
    expect(await read(compound('WordDocument'), 'a.doc')).toEqual(fault('old-word'))
    expect(await read(compound('Workbook'), 'a.xls')).toEqual(fault('other-type'))
  })
})

describe('no text', () => {
  test.each([
    ['nothing in it', '', 'a.txt', 'empty'],
    ['nothing but spaces', ' \n　', 'a.txt', 'empty'],
    ['another kind', '%PDF-1.7', 'a.pdf', 'other-type'],
    ['a picture by its bytes', '\u0000\u0001', 'a.txt', 'other-type'],
  ])('%s', async (_, content, name, kind) => expect(await read(content, name)).toEqual(fault(kind)))
  test('ten megabytes are read, a byte more is not', async () => {
    expect(await read(new Uint8Array(mostBytes).fill(0x41), 'a.txt')).toHaveProperty('text')
    expect(await read(new Uint8Array(mostBytes + 1).fill(0x41), 'a.txt')).toEqual(fault('too-big'))
  })
  test('a file that is gone by the time it is read', async () => {
    const file = new File(['甲'], 'a.txt')
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await readTextFile(file)).toEqual(fault('broken'))
  })
})
