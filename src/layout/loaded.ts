/** Whether a style sheet of that address is Bootstrap. */
export function isBootstrap(address: string): boolean {
  return (
    /(?:^|\/)bootstrap(?:[.-]\d[\w.-]*)?(?:\.rtl)?(?:\.min)?\.css(?:[?#]|$)/iu.test(address) &&
    !address.includes(".rtl")
  );
}

/** Whether a script of that address is Tailwind. */
export function isTailwindScript(address: string): boolean {
  return /cdn\.tailwindcss\.com|@tailwindcss\/browser/iu.test(address);
}

/** A bundle or a source module, into which bundlers draw the styles that it imports. */
export function mayBringStyles(address: string): boolean {
  const path = address.split(/[?#]/u)[0] ?? "";
  if (/\.(?:[mc]?tsx?|jsx|vue|svelte)$/iu.test(path) || /^(?:\.?\/)?src\//u.test(path)) return true;
  return /(?:^|\/)(?:main|app|index|bundle|chunk|vendors?|runtime|polyfills?|umi|static)(?:[.-][^/]*)?\.m?js$/iu.test(
    path,
  );
}
