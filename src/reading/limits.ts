/** What a file may weigh, in bytes. */
export const mostBytes = 10 * 1024 * 1024

/** What a part of a file may unpack to, in bytes: a small zip can hold a very large one. */
export const mostUnpacked = 50 * 1024 * 1024

/** How many elements may stand in each other, as browsers have it: no document that a person wrote comes near. */
export const mostDepth = 512

/** How much is handed on at once, in bytes: four kilobytes of a zip can unpack to four megabytes. */
export const pieceOfZip = 4 * 1024
