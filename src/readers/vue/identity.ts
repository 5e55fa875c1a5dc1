import type { Fill } from "../../page/page.ts";
import { resolveTemplateComponent, type ComponentModel } from "../components.ts";
import type { Binding } from "../script/scope.ts";
import { childOf, childrenOf, literalValue, stringOf, type Node } from "../script/syntax.ts";
import type { VueReading } from "./reading.ts";

/** Where a component comes from. */
export interface Identity {
  /** As the template writes it. */
  readonly name: string;
  /** The module that it is imported from, and its name there. */
  readonly source: { readonly specifier: string; readonly name: string } | null;
  /** Whether the script gives it, imported or not. */
  readonly isOwn: boolean;
  readonly fill: Fill | null;
}

/** Looks a tag's name up among the components that the script registers or, in its set-up, knows by name. */
export function identityOf(reading: VueReading, node: Node, name: string): Identity {
  const [first = "", ...rest] = name.split(".");
  for (const candidate of [first, camelCase(first), pascalCase(first)]) {
    const registered = reading.registered.get(candidate);
    const binding = registered ? bindingOfValue(reading, registered) : reading.scopes.bindingOf(node, candidate);
    if (!registered && (!binding || !mayBeComponent(binding))) continue;
    const imported = binding?.source ?? importedBy(registered ?? binding?.init ?? null);
    const source = imported && { ...imported, name: [imported.name, ...rest].join(".").replace(/^\*\./u, "") };
    return { name, source, isOwn: true, fill: source && { kind: "import", ...source } };
  }
  return { name, source: null, isOwn: false, fill: null };
}

function mayBeComponent({ kind }: Binding): boolean {
  return kind === "import" || kind === "variable" || kind === "function" || kind === "class";
}

function bindingOfValue(reading: VueReading, value: Node): Binding | null {
  return value.type === "Identifier" ? reading.scopes.bindingOf(value) : null;
}

/** `() => import("./Footer.vue")`, `defineAsyncComponent(() => import("./Footer.vue"))`. */
function importedBy(value: Node | null): Identity["source"] {
  const stack = value ? [value] : [];
  for (let node = stack.pop(), steps = 0; node && steps < 50; node = stack.pop(), steps++) {
    const specifier = node.type === "ImportExpression" ? childOf(node, "source") : null;
    const text = specifier && literalValue(specifier);
    if (typeof text === "string") return { specifier: text, name: "default" };
    stack.push(...childrenOf(node, null));
  }
  return null;
}

/** What a component counts as; `null` where nothing is known of it. */
export function modelOf(reading: VueReading, { name, source, isOwn }: Identity): ComponentModel | null {
  // Of a component of this file, the settings alone can tell.
  const from = isOwn && !source ? { specifier: ".", name } : source;
  return resolveTemplateComponent(name, from, reading.components);
}

function camelCase(name: string): string {
  return name.replaceAll(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The name that stands for a component in an expression, such as that of `:is`. */
export function nameOfExpression(node: Node | null): string | null {
  if (node?.type === "Identifier") return stringOf(node, "name");
  const value = node && literalValue(node);
  return typeof value === "string" ? value : null;
}
