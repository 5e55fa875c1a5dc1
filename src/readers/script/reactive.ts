import { childOf, dottedPath, isCall, nodesOf, stringOf, unwrapped, type Node } from "./syntax.ts";
import type { Scopes } from "./scope.ts";

/** Vue's functions that hold what they are given, to be read by `value`. */
const references = new Set(["ref", "shallowRef", "computed", "toRef"]);
/** Those that hand on the object that they are given, or one that reads alike in a template. */
const objects = new Set(["reactive", "shallowReactive", "readonly", "shallowReadonly", "toRefs", "toRaw", "markRaw"]);
/** Svelte's runes that stand for the expression that they are given. */
const runes = new Set(["$state", "$state.raw", "$state.frozen", "$derived", "$bindable"]);
/** Those that give what a reference holds. */
const contents = new Set(["unref", "toValue"]);

const vueModules = new Set([
  "vue",
  "vue-demi",
  "@vue/composition-api",
  "@vue/runtime-core",
  "@vue/reactivity",
  "#imports",
]);

export function isReactiveName(name: string): boolean {
  return references.has(name) || objects.has(name) || contents.has(name);
}

/** Whether it is written like a call whose result others may write into. */
export function isReactiveCall(node: Node | null): boolean {
  const name = node && calleeName(unwrapped(node));
  return name !== null && (references.has(name) || objects.has(name) || name === "$state");
}

function calleeName(node: Node): string | null {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  return callee?.type === "Identifier" ? stringOf(callee, "name") : null;
}

/** Vue's function of that name, imported or known without an import. */
function vueFunction(scopes: Scopes, node: Node): string | null {
  const name = calleeName(node);
  const callee = childOf(node, "callee");
  if (name === null || !callee) return null;
  const binding = scopes.bindingOf(callee);
  if (!binding) return name;
  return binding.source && vueModules.has(binding.source.specifier) ? binding.source.name : null;
}

/** Whether the call makes a reference, whose content `value` reads. */
export function isReference(scopes: Scopes, node: Node): boolean {
  return references.has(vueFunction(scopes, node) ?? "");
}

/** What a call of one of Vue's functions holds: an expression, or the function that computes it; `null` for other calls. */
export function heldBy(scopes: Scopes, node: Node): { readonly node: Node; readonly isComputed: boolean } | null {
  const [first, ...others] = nodesOf(node, "arguments");
  const rune = first && runeOf(node);
  if (rune)
    return runes.has(rune) || rune === "$derived.by" ? { node: first, isComputed: rune === "$derived.by" } : null;
  const name = vueFunction(scopes, node);
  if (name === null || !first || !isReactiveName(name)) return null;
  // `toRef(props, "icp")` holds one property.
  if (name === "toRef" && others.length > 0) return null;
  return { node: name === "computed" ? getterOf(first) : first, isComputed: name === "computed" };
}

/** No name of a file's own begins with a dollar sign in Svelte. */
function runeOf(node: Node): string | null {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  const path = callee && dottedPath(callee);
  return path?.startsWith("$") === true ? path : null;
}

/** `computed({ get() { … }, set(value) { … } })`. */
function getterOf(argument: Node): Node {
  for (const property of nodesOf(argument, "properties")) {
    const key = childOf(property, "key");
    const value = childOf(property, "value");
    if (key && value && stringOf(key, "name") === "get") return value;
  }
  return argument;
}

/** `defineProps(…)`, `withDefaults(defineProps<…>(), …)`. */
export function isPropsCall(node: Node): boolean {
  return ["defineProps", "withDefaults"].includes(calleeName(unwrapped(node)) ?? "");
}
