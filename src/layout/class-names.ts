import type { Element, Value } from "../page/page.ts";

/** The classes of an element. */
export interface ClassNames {
  readonly certain: ReadonlySet<string>;
  /** Those that it has on a condition. */
  readonly possible: ReadonlySet<string>;
  /** Whether it may have others. */
  readonly isOpen: boolean;
}

/** Stands between a class of a CSS module and the module. */
const separator = "\u2063";

/** What a class goes by among those of an element: a module's own apart from everyone's. */
export function moduleClass(name: string, module: string | null): string {
  return module === null ? name : name + separator + module;
}

/** A class and the module that it is of; `null` for everyone's. */
export function partsOfClass(className: string): { readonly name: string; readonly module: string | null } {
  const [name = "", module = null] = className.split(separator);
  return { name, module };
}

const cache = new WeakMap<Element, ClassNames>();

export function classNamesOf(element: Element): ClassNames {
  let names = cache.get(element);
  if (!names) {
    names = readClassNames(element);
    cache.set(element, names);
  }
  return names;
}

function readClassNames(element: Element): ClassNames {
  const certain = new Set(element.generatedClass === undefined ? [] : [element.generatedClass]);
  const possible = new Set<string>();
  let isOpen = !element.attributesKnown;
  for (const attribute of element.attributes) {
    if (attribute.name !== "class") continue;
    const names = namesIn(attribute.value);
    for (const name of names.certain) certain.add(name);
    for (const name of names.possible) possible.add(name);
    isOpen ||= names.isOpen || attribute.isCode;
  }
  return { certain, possible: without(possible, certain), isOpen };
}

function namesIn(value: Value): ClassNames {
  switch (value.kind) {
    case "known":
      return { certain: new Set(tokens(value.text.text)), possible: new Set(), isOpen: false };
    case "choice":
      return namesInChoice(value.values.map(namesIn));
    case "composite":
      return namesInComposite(value.parts);
    case "unknown": {
      const own = value.moduleClass;
      const certain = own ? [moduleClass(own.name, own.module)] : [];
      return { certain: new Set(certain), possible: new Set(), isOpen: !own };
    }
  }
}

function namesInChoice(choices: readonly ClassNames[]): ClassNames {
  const every = choices.flatMap((choice) => [...choice.certain, ...choice.possible]);
  const certain = new Set(every.filter((name) => choices.every((choice) => choice.certain.has(name))));
  return { certain, possible: without(every, certain), isOpen: choices.some((choice) => choice.isOpen) };
}

function without(names: Iterable<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => !others.has(name)));
}

/** A name that touches an unknown part is only a part of a name. */
function namesInComposite(parts: readonly Value[]): ClassNames {
  const certain = new Set<string>();
  const possible = new Set<string>();
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    const names = namesIn(part);
    isOpen ||= names.isOpen;
    const whole = part.kind === "known" ? wholeNames(part.text.text, index > 0, index < parts.length - 1) : [];
    for (const name of whole) certain.add(name);
    if (part.kind === "known" && whole.length < names.certain.size) isOpen = true;
    if (part.kind === "known") continue;
    const isWhole =
      part.kind === "unknown" && standsApart(parts[index - 1], "end") && standsApart(parts[index + 1], "start");
    for (const name of names.certain) (isWhole ? certain : possible).add(name);
    for (const name of names.possible) possible.add(name);
    isOpen ||= part.kind === "unknown" && !isWhole;
  }
  return { certain, possible, isOpen };
}

/** Whether a part leaves room beside it, on that end. */
function standsApart(part: Value | undefined, end: "start" | "end"): boolean {
  return !part || (part.kind === "known" && (end === "start" ? /^\s/u : /\s$/u).test(part.text.text));
}

function wholeNames(text: string, joinedBefore: boolean, joinedAfter: boolean): string[] {
  const names = tokens(text);
  const cutFirst = joinedBefore && /^\S/u.test(text);
  const cutLast = joinedAfter && /\S$/u.test(text);
  return names.slice(cutFirst ? 1 : 0, cutLast ? -1 : undefined);
}

function tokens(text: string): string[] {
  return text.split(/[\t\n\f\r ]+/u).filter((name) => name !== "");
}
