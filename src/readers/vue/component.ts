import type { BindingDraft } from "../script/scope.ts";
import { isPropsCall } from "../script/reactive.ts";
import { returnsOf } from "../script/returns.ts";
import {
  childOf,
  isCall,
  isClass,
  isFunction,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
  type VisitorKeys,
} from "../script/syntax.ts";
import { writtenProperties, type WrittenProperties } from "./written-properties.ts";

/** What a component's script gives its template. */
export interface Component {
  /** The names that the template sees besides those of a `<script setup>`. */
  readonly names: readonly BindingDraft[];
  /** The components that it registers, by the names that it gives them. */
  readonly components: ReadonlyMap<string, Node>;
}

/** @param isSetup whether the template sees the script's top level. */
export function componentOf(program: Node, isSetup: boolean, visitorKeys: VisitorKeys | null): Component {
  const options = optionsOf(program);
  const object = options?.type === "ObjectExpression" ? options : null;
  const registered = object && optionOf(object, "components");
  const components = new Map(
    (registered ? nodesOf(registered, "properties") : []).flatMap((property): [string, Node][] => {
      const key = plainKey(property, "key");
      const value = childOf(property, "value");
      return key !== null && value ? [[key, value]] : [];
    }),
  );
  if (isSetup) return { names: macroProps(program), components };
  if (!options) return { names: [], components };
  const written = writtenProperties(program, visitorKeys);
  return { names: isClass(options) ? namesOfClass(options, written) : namesOfOptions(options, written), components };
}

/** The object or class that the script exports as its component. */
function optionsOf(program: Node): Node | null {
  const exported = nodesOf(program, "body").find(({ type }) => type === "ExportDefaultDeclaration");
  const declaration = exported && childOf(exported, "declaration");
  const inner = declaration ? unwrapped(declaration) : null;
  const [first] = inner && isCall(inner) ? nodesOf(inner, "arguments") : [];
  const options = first ? unwrapped(first) : inner;
  return options && (options.type === "ObjectExpression" || isClass(options)) ? options : null;
}

function optionOf(options: Node, name: string): Node | null {
  const property = nodesOf(options, "properties").findLast((one) => plainKey(one, "key") === name);
  const value = property && childOf(property, "value");
  return value ? unwrapped(value) : null;
}

function namesOfOptions(options: Node, written: WrittenProperties): BindingDraft[] {
  const [props, data, setup, computed, methods] = ["props", "data", "setup", "computed", "methods"].map((name) =>
    optionOf(options, name),
  );
  return [
    ...(props ? propsOf(props) : []),
    ...(data ? fieldsOf(isFunction(data) ? returnedObject(data) : data, written) : []),
    ...(setup ? fieldsOf(returnedObject(setup), written) : []),
    ...(computed ? gettersOf(computed, written) : []),
    ...(methods ? methodsOf(methods) : []),
  ];
}

/** The object that a function returns whatever happens. */
function returnedObject(owner: Node): Node | null {
  if (!isFunction(owner)) return null;
  const { results, isAlways } = returnsOf(owner);
  const [result, ...others] = results;
  const object = result ? unwrapped(result) : null;
  return isAlways && others.length === 0 && object?.type === "ObjectExpression" ? object : null;
}

function isWritten(name: string, { names, areOpen }: WrittenProperties): boolean {
  return areOpen || names.has(name);
}

/** The properties of the object that `data` or `setup` gives. */
function fieldsOf(object: Node | null, written: WrittenProperties): BindingDraft[] {
  if (object?.type !== "ObjectExpression") return [];
  return named(object).map(({ name, property }) => ({
    ...{ name, node: property, kind: "variable", init: object, steps: [{ key: name, fallback: null }] },
    isReassigned: isWritten(name, written),
  }));
}

function gettersOf(object: Node, written: WrittenProperties): BindingDraft[] {
  return named(object).flatMap(({ name, value }): BindingDraft[] => {
    const getter = isFunction(value) ? value : optionOf(value, "get");
    return getter && isFunction(getter)
      ? [{ name, node: getter, kind: "getter", isReassigned: isWritten(name, written) }]
      : [];
  });
}

function methodsOf(object: Node): BindingDraft[] {
  return named(object).flatMap(({ name, value }) =>
    isFunction(value) ? [{ name, node: value, kind: "function" }] : [],
  );
}

interface Named {
  readonly name: string;
  readonly property: Node;
  readonly value: Node;
}

function named(object: Node): Named[] {
  return nodesOf(object, "properties").flatMap((property) => {
    const name = plainKey(property, "key");
    const value = childOf(property, "value");
    return name !== null && value ? [{ name, property, value: unwrapped(value) }] : [];
  });
}

/** Props as a list of names, or as an object of types and defaults. */
function propsOf(props: Node): BindingDraft[] {
  if (props.type === "ArrayExpression") {
    return nodesOf(props, "elements").flatMap((item) => {
      const name = stringOf(item, "value");
      return name === null ? [] : [propDraft(name, item, null)];
    });
  }
  return named(props).map(({ name, property, value }) =>
    propDraft(name, property, defaultOf(optionOf(value, "default"))),
  );
}

/** Each prop is a part of an argument that nothing here tells. */
function propDraft(name: string, node: Node, fallback: Node | null): BindingDraft {
  return { name, node, kind: "parameter", steps: [{ key: name, fallback }] };
}

/** A default that is a function is the function's result. */
function defaultOf(value: Node | null): Node | null {
  if (!value || !isFunction(value)) return value;
  const { results } = returnsOf(value);
  return results.length === 1 ? (results[0] ?? null) : null;
}

/** The props that `defineProps` and `withDefaults` declare. */
function macroProps(program: Node): BindingDraft[] {
  return nodesOf(program, "body").flatMap((statement) => {
    const expressions = [
      childOf(statement, "expression"),
      ...nodesOf(statement, "declarations").map((declarator) => childOf(declarator, "init")),
    ];
    return expressions.flatMap((expression) => (expression && isPropsCall(expression) ? propsOfCall(expression) : []));
  });
}

function propsOfCall(call: Node): BindingDraft[] {
  const [first, defaults] = nodesOf(unwrapped(call), "arguments");
  if (!first) return [];
  if (!isPropsCall(first)) return propsOf(unwrapped(first));
  return defaults
    ? named(unwrapped(defaults)).map(({ name, property, value }) => propDraft(name, property, defaultOf(value)))
    : [];
}

function namesOfClass(owner: Node, written: WrittenProperties): BindingDraft[] {
  const body = childOf(owner, "body");
  return (body ? nodesOf(body, "body") : []).flatMap((member): BindingDraft[] => {
    const name = plainKey(member, "key");
    const value = childOf(member, "value");
    // `@Prop()` and its like give another value.
    if (name === null || !value || nodesOf(member, "decorators").length > 0) return [];
    if (member.type === "PropertyDefinition" || member.type === "ClassProperty") {
      return [{ name, node: member, kind: "variable", init: value, isReassigned: isWritten(name, written) }];
    }
    return stringOf(member, "kind") === "get" ? [{ name, node: value, kind: "getter" }] : [];
  });
}
