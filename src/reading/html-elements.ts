/** What the HTML standard says of elements by their names, as far as the text of a page depends on it. All names in small letters. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose words nobody sees as text of the page. */
export const unseen = names('head title script style noscript noembed noframes template svg math object iframe textarea select button')

/** Elements that stand inside a line; every other one begins and ends a line. */
export const inline = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i image img ins kbd label mark nobr o:p q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** Elements that have nothing in them and no end. */
export const empty = names('area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr')

/** Elements that may stand in the head: any other one begins the body. */
export const inHead = names('base basefont bgsound link meta noframes noscript script style template title')

/** Start tags before which an open paragraph ends. */
export const endsParagraph = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

export const headings = names('h1 h2 h3 h4 h5 h6')

/** Elements for looks, which may overlap: the end of one leaves what was begun inside it open. */
export const formatting = names('a b big code em font i nobr s small strike strong tt u')

/** Parts of a table: where there is no table, their tags mean nothing. To each the elements right in which it stands. */
export const inTable: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    caption: 'table template',
    col: 'colgroup table template',
    colgroup: 'table template',
    tbody: 'table template',
    thead: 'table template',
    tfoot: 'table template',
    tr: 'tbody thead tfoot table template',
    td: 'tr tbody thead tfoot table template',
    th: 'tr tbody thead tfoot table template',
  }).map(([name, homes]) => [name, names(homes)]),
)

/** An end tag reaches no element beyond these; that of a part of a table only these few; one that is nothing special none of `special`. */
export const scope = names('applet caption table td th marquee object template foreignobject desc')
export const tableScope = names('table template')
export const special = names(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd desc details dir div dl dt embed fieldset figcaption figure footer foreignobject form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
)

/** Elements of pages in drawings and formulas: their start tag ends the drawing that was left open. */
export const endsForeign = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
)

/** Elements of drawings in which elements of pages stand. */
export const holdsPage = names('foreignobject desc title')
