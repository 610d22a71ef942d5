/** The upper half of code page 850, in which older files of the register are written. */
const CP850 = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
].join('');

const HALF = 0x80;

/** ä, ö, ü, Ä, Ö, Ü and é in code page 850; in ISO 8859-1 these bytes are no letters. */
const LETTERS_850: ReadonlySet<number> = new Set([0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0x82]);

/** The text of a file that does not say its encoding: UTF-8 if it can be, else code page 850 or ISO 8859-1, by its umlauts. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.some((byte) => LETTERS_850.has(byte)) ? decode850(bytes) : new TextDecoder('iso-8859-1').decode(bytes);
  }
}

function decode850(bytes: Uint8Array): string {
  const letter = (byte: number): string => (byte < HALF ? String.fromCharCode(byte) : (CP850[byte - HALF] ?? ''));
  return Array.from(bytes, letter).join('');
}
