import { endOfBrackets } from "./tag-ends.ts";

/** What a directive of Blade's does: it begins a block (closed by any of `ends`), goes on with one, ends one, or else. */
export type BladeRole =
  | { readonly kind: "open"; readonly what: "choice" | "loop" | "definition" | "captured" | "plain" }
  | { readonly kind: "middle"; readonly isElse: boolean }
  | { readonly kind: "close"; readonly names: readonly string[] }
  | { readonly kind: "nothing" | "other" };

function named<Role extends BladeRole>(names: string, role: Role): (readonly [string, Role])[] {
  return names.split(" ").map((name) => [name, role] as const);
}

const choices =
  "if unless isset auth guest production env hasSection sectionMissing can cannot canany error switch session";

const roles = new Map<string, BladeRole>([
  ...named(choices, { kind: "open", what: "choice" }),
  ...named("for foreach forelse while", { kind: "open", what: "loop" }),
  ...named("verbatim once fragment", { kind: "open", what: "plain" }),
  ...named("section", { kind: "open", what: "definition" }),
  ...named("push pushOnce prepend prependOnce slot component", { kind: "open", what: "captured" }),
  ...named("else", { kind: "middle", isElse: true }),
  ...named("elseif elsecan elsecannot elsecanany elseauth elseguest case", { kind: "middle", isElse: false }),
  ...named("default empty", { kind: "middle", isElse: true }),
  ...named("break continue csrf method use props aware vite livewireStyles", { kind: "nothing" }),
  ...named("stop show append overwrite endsection", { kind: "close", names: ["section"] }),
  ...named("extends include includeIf includeWhen includeUnless includeFirst each yield parent stack", {
    kind: "other",
  }),
  ...named("inject class style checked selected disabled readonly required json js lang choice dump dd", {
    kind: "other",
  }),
  ...named("livewire livewireScripts php", { kind: "other" }),
  ...`${choices} for foreach forelse while verbatim once fragment push pushOnce prepend prependOnce slot component empty`
    .split(" ")
    .map((name) => [`end${name.toLowerCase()}`, { kind: "close", names: [name] }] as const),
]);

/** What the directive `@name` does; `null` for a name that Blade itself doesn't have. */
export function bladeRole(name: string): BladeRole | null {
  return roles.get(name) ?? roles.get(name.toLowerCase()) ?? null;
}

/**
 * Where the directive at `start` ends: `@if(…)`, `@endif`, by the names that Blade has, or in content by any name that has
 * brackets behind it.
 * @param hasBrackets whether brackets are followed.
 * @returns -1 where there is no directive, `null` where its brackets have no end nearby.
 */
export function directiveEnd(text: string, start: number, isInContent: boolean, hasBrackets: boolean): number | null {
  if (/[\w@]/u.test(text.charAt(start - 1))) return -1;
  const [found = "", name = ""] = /^@([a-z]+)/iu.exec(text.slice(start, start + 32)) ?? [];
  const isOwn = name !== "" && bladeRole(name) !== null;
  if (name === "" || (!isOwn && !isInContent)) return -1;
  const nameEnd = start + found.length;
  const [space = ""] = /^[ \t]{0,8}(?=\()/u.exec(text.slice(nameEnd, nameEnd + 10)) ?? [];
  const bracket = nameEnd + space.length;
  if (text.charAt(bracket) !== "(") {
    const end = name === "php" ? text.indexOf("@endphp", nameEnd) : -1;
    return end >= 0 ? end + "@endphp".length : isOwn ? nameEnd : -1;
  }
  const close = hasBrackets ? endOfBrackets(text, bracket) : -1;
  if (close >= 0) return close;
  return isOwn && !hasBrackets ? nameEnd : null;
}
