import { Zip, ZipDeflate, ZipPassThrough, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { mostUnpacked } from '#src/reading/limits'
import { type FileReading, readTextFile } from '#src/reading/read-text-file'

const read = (content: BlobPart, name: string) => readTextFile(new File([content], name))
const fault = (kind: string): FileReading => ({ fault: kind }) as FileReading
const body = (xml: string) => `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${xml}</w:body></w:document>`
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const docx = (xml: string | Uint8Array) => zipSync({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml })
const utf16 = (text: string, isBigEndian: boolean, isMarked = true) => {
  const bytes = new Uint8Array((text.length + (isMarked ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  ;[...(isMarked ? '\ufeff' : ''), ...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !isBigEndian))
  return bytes
}
/** Where the first of these bytes stand. */
const find = (bytes: Uint8Array, ...wanted: readonly number[]) =>
  bytes.findIndex((_, at) => wanted.every((byte, step) => bytes[at + step] === byte))
const directory = (zip: Uint8Array) => find(zip, 0x50, 0x4b, 1, 2)
/** A zip whose bytes are altered: `[offset, value]` from the start of its first entry in the directory. */
const altered = (zip: Uint8Array, ...changes: readonly (readonly [number, number])[]) => {
  const copy = zip.slice()
  const start = directory(copy)
  for (const [at, value] of changes) copy[start + at] = value
  return copy
}

describe('a zip that lies', { timeout: 60_000 }, () => {
  /** Paragraphs up to so many bytes: small when packed. */
  const bomb = (bytes: number) => docx(body(words('风').repeat(bytes / words('风').length)))
  test('of ten megabytes in a small file is read to its end', async () => {
    const zip = docx(body('<w:p/>'.repeat((10 * 1024 * 1024) / 6) + words('甲')))
    expect(zip.length).toBeLessThan(20_000)
    expect(await read(zip, 'a.docx')).toEqual({ text: '甲' })
  })
  test('about its size: what comes out is counted', async () => {
    const large = bomb(mostUnpacked * 1.2)
    // The size before packing, as the directory and the file's own header tell it: 1,000 bytes.
    const small = altered(large, [24, 0xe8], [25, 3], [26, 0], [27, 0])
    small.set([0xe8, 3, 0, 0], 22)
    expect(await read(small, 'a.docx')).toEqual(fault('too-big'))
    const honest = docx(body(words('甲')))
    expect(await read(altered(honest, [24, 0xff], [25, 0xff], [26, 0xff], [27, 0x7f]), 'a.docx')).toEqual({ text: '甲' })
  })
  test('about how much is packed, or where it lies', async () => {
    const zip = docx(body(words('甲')))
    for (const at of [20, 21, 22, 42, 43, 44]) expect(await read(altered(zip, [at, 0xee]), 'a.docx')).toEqual(fault('broken'))
  })
  test('about how it is packed', async () => {
    expect(await read(altered(docx(body(words('甲'))), [10, 99]), 'a.docx')).toEqual(fault('broken'))
    expect(await read(altered(docx(body(words('甲'))), [10, 0]), 'a.docx')).toEqual(fault('broken'))
  })
  test('about how many files it holds', async () => {
    const zip = docx(body(words('甲')))
    const end = find(zip, 0x50, 0x4b, 5, 6)
    const more = zip.slice()
    more.set([0xff, 0xff], end + 10)
    expect(await read(more, 'a.docx')).toEqual(fault('broken'))
  })
})

describe('a zip that is unusual', () => {
  test('with twenty thousand files', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(1)]))
    expect(await read(zipSync({ ...many, 'word/document.xml': strToU8(body(words('甲'))) }, { level: 0 }), 'a.docx')).toEqual({
      text: '甲',
    })
  })
  test('with an encrypted file in it', async () => {
    expect(await read(altered(docx(body(words('甲'))), [8, 1]), 'a.docx')).toEqual(fault('password'))
  })
  test.each(['stored', 'deflated'])('written as a stream, %s, sizes after the data', async (kind) => {
    const pieces: Uint8Array[] = []
    const zip = new Zip((_, piece) => pieces.push(piece))
    const file = kind === 'stored' ? new ZipPassThrough('word/document.xml') : new ZipDeflate('word/document.xml')
    zip.add(file)
    file.push(strToU8(body(words('甲'))), true)
    zip.end()
    expect(await read(new Blob(pieces as BlobPart[]), 'a.docx')).toEqual({ text: '甲' })
  })
  test('cut at any byte is broken, never hung and never half a text', async () => {
    const zip = docx(body(words('甲')))
    for (let length = 2; length < zip.length; length++) expect(await read(zip.slice(0, length), 'a.docx')).toEqual(fault('broken'))
  })
  test('with a comment at its end', async () => {
    const zip = docx(body(words('甲')))
    const commented = new Uint8Array([...zip, ...strToU8('a comment')])
    commented[zip.length - 2] = 9
    expect(await read(commented, 'a.docx')).toEqual({ text: '甲' })
  })
})

describe('XML that is hostile', { timeout: 60_000 }, () => {
  test.each([
    ['a million elements in each other', body('<w:r>'.repeat(1_000_000) + '</w:r>'.repeat(1_000_000))],
    ['a document type, with entities in entities', `<!DOCTYPE w [<!ENTITY a "甲"><!ENTITY b "&a;&a;">]>${body(words('&b;'))}`],
    ['an entity nobody declared', body(words('&laugh;'))],
    ['a comment without end', `${body(words('甲'))}<!-- ${'-'.repeat(1_000_000)}`],
    ['CDATA without end', body(words('<![CDATA[甲'))],
    ['ten million openings', '<'.repeat(10_000_000)],
    ['nothing', ''],
    ['an element that is not closed', '<w:document><w:body>'],
    ['tags that cross', body('<w:p><w:r></w:p></w:r>')],
    ['a zero byte', body(words('甲\0'))],
    ['bytes of no encoding', new Uint8Array([...strToU8('<w:document>'), 0xff, 0xff, ...strToU8('</w:document>')])],
    ['an encoding nobody knows', `<?xml version="1.0" encoding="klingon"?>${body(words('甲'))}`],
  ])('%s is broken', async (_, xml) => expect(await read(docx(xml), 'a.docx')).toEqual(fault('broken')))
  test('an attribute of twenty megabytes', async () => {
    expect(await read(docx(body(`<w:p w:x="${'a'.repeat(20 * 1024 * 1024)}"/>${words('甲')}`)), 'a.docx')).toEqual({ text: '甲' })
  })
  test('fifty thousand entities are honest', async () => {
    expect(await read(docx(body(words('&amp;'.repeat(50_000)))), 'a.docx')).toEqual({ text: '&'.repeat(50_000) })
  })
  test('a text in CDATA is text', async () => {
    expect(await read(docx(body(words('甲<![CDATA[<乙>]]>丙'))), 'a.docx')).toEqual({ text: '甲<乙>丙' })
  })
  test.each([
    ['UTF-16, little end first', utf16(body(words('演示')), false)],
    ['UTF-16, big end first', utf16(body(words('演示')), true)],
    ['UTF-16 without a mark', utf16(body(words('演示')), false, false)],
    ['UTF-8 with its mark', `\ufeff<?xml version="1.0" encoding="UTF-8"?>${body(words('演示'))}`],
    [
      'GBK, as it declares',
      new Uint8Array([...strToU8('<?xml version="1.0" encoding="gbk"?><d><p><t>'), 0xd1, 0xdd, 0xca, 0xbe, ...strToU8('</t></p></d>')]),
    ],
  ])('%s is read', async (_, xml) => expect(await read(docx(xml), 'a.docx')).toEqual({ text: '演示' }))
  test('what is left out is left out however deep, and what follows is not', async () => {
    const xml = body(
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r><w:moveFrom><w:del><w:r><w:t>乙</w:t></w:r></w:del><w:r><w:t>丙</w:t></w:r></w:moveFrom></w:p>` +
        `<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>${words('丁')}${words('戊')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${words('丁')}<w:p><mc:AlternateContent><mc:Fallback/></mc:AlternateContent></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>己</w:t></w:r></w:p>`,
    )
    expect(await read(docx(xml), 'a.docx')).toEqual({ text: '甲\n丁\n戊\n己' })
  })
})

describe('a page that is hostile', { timeout: 60_000 }, () => {
  const large = 3 * 1024 * 1024
  const filled = (unit: string, bytes = large) => unit.repeat(Math.floor(bytes / unit.length))
  test.each([
    ['a hundred thousand divs in each other', `${'<div>'.repeat(100_000)}甲${'</div>'.repeat(100_000)}<p>乙`, '甲\n乙'],
    ['a hundred thousand without end', `${'<div>'.repeat(100_000)}甲`, '甲'],
    ['a hundred thousand marks for looks in each other', `${'<b><i>'.repeat(50_000)}甲${'</i></b>'.repeat(50_000)}`, '甲'],
    ['ends of what was never begun', `${filled('</span>')}甲`, '甲'],
    ['ends behind a wall', `<p><button><span>${'<u>'.repeat(400)}${filled('</p>', 400_000)}</button>甲`, '甲'],
    ['scripts deeper than a browser goes', `${'<div>'.repeat(2_000)}<script>乙</script>甲<style>乙</style>`, '甲'],
    ['a comment without end', `甲<!-- ${filled('- ')}`, '甲'],
    ['CDATA, which in a page is a comment', '甲<![CDATA[乙]]>丙', '甲丙'],
    ['a tag without end', `甲<p ${filled('a=b ')}`, '甲'],
    ['a tag with three hundred thousand attributes', `甲<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>乙`, '甲\n乙'],
    ['an attribute of three megabytes', `甲<p title="${filled('a')}">乙`, '甲\n乙'],
    ['a script without end', `甲<script>${filled('<!--<script>')}`, '甲'],
    ['fifty thousand entities', '&amp;'.repeat(50_000), '&'.repeat(50_000)],
    ['entities without a semicolon or a meaning', '&ltp&gt &#x6f14;&#31034; &nosuch; &#xffffffff;', '<p> 演示 &nosuch; \ufffd'],
    ['a line of five megabytes', filled('风', (5 * 1024 * 1024) / 3), filled('风', (5 * 1024 * 1024) / 3)],
  ])('%s', async (_, html, text) => expect(await read(html, 'a.html')).toEqual({ text }))
  test('four million openings are text', async () => {
    const reading = await read('<'.repeat(4_000_000), 'a.html')
    expect('text' in reading && reading.text.length).toBe(4_000_000)
  })
  test('a charset declared wrong: the bytes decide', async () => {
    expect(await read(new Uint8Array([...strToU8('<meta charset="utf-8"><p>'), 0xd1, 0xdd, 0xca, 0xbe]), 'a.html')).toEqual({
      text: '演示',
    })
    expect(await read('<meta charset="gbk"><p>示', 'a.html')).toEqual({ text: '示' })
  })
  test('in UTF-16, whatever charset it names', async () => {
    expect(await read(utf16('<meta charset="gbk"><p>演示', false), 'a.html')).toEqual({ text: '演示' })
  })
})
