/** Characters that stand in for digits, in folded text. */
const masks = "X*×✕✖#?●○◯□■_某";

/** Digits fewer than these say nothing by being alike. */
const leastTelling = 6;

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

export function isMask(character: string | undefined): boolean {
  return character !== undefined && character !== "" && masks.includes(character);
}

export function isDigitOrMask(character: string | undefined): boolean {
  return isDigit(character) || isMask(character);
}

/** Whether the digits of a number are nobody's: masked, all the same, counted up or down, a year and zeros. */
export function isPlaceholderDigits(digits: string): boolean {
  if ([...digits].some(isMask)) return true;
  if (digits.length < leastTelling) return false;
  if ([...digits].every((digit) => digit === digits.charAt(0))) return true;
  if (digits.length === 10 && digits.endsWith("000000")) return true;
  return isCounting(digits, 1) || isCounting(digits, 9);
}

/** Whether each digit is the one before plus `step`, modulo ten. */
function isCounting(digits: string, step: number): boolean {
  for (let index = 1; index < digits.length; index += 1) {
    if (Number(digits[index]) !== (Number(digits[index - 1]) + step) % 10) return false;
  }
  return true;
}
