import { isFullWidth, isInvisible, isWhiteSpace } from "./folding.ts";

/**
 * Text of the same length in which full-width ASCII is plain and every kind of white space is one space, so that
 * patterns match it and their offsets are the text's own. Line breaks stay.
 */
export function levelledText(text: string): string {
  return text.replace(/[\uff01-\uff5e\ufffe]|[^\S\n ]|\p{Default_Ignorable_Code_Point}/gu, levelledCharacter);
}

function levelledCharacter(character: string): string {
  if (character.length > 1) return character;
  if (isWhiteSpace(character) || isInvisible(character)) return " ";
  if (character === "\r" || character === "\u2028" || character === "\u2029") return "\n";
  return isFullWidth(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}
