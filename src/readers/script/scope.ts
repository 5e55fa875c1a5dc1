import {
  childOf,
  childrenOf,
  isCall,
  isClass,
  isFunction,
  listOf,
  nodesOf,
  stringOf,
  type Node,
  type VisitorKeys,
} from "./syntax.ts";
import { isMarkup } from "./markup-syntax.ts";
import { namesInPattern, type Step } from "./patterns.ts";
import { isReactiveCall } from "./reactive.ts";
import { handedNames, mutatedNames, writtenNames } from "./writes.ts";

/** What a name stands for. */
export interface Binding {
  readonly name: string;
  readonly kind: "variable" | "parameter" | "getter" | "function" | "class" | "enum" | "import" | "other";
  /** The declaration that gives the name: its function, class or enum, or the name itself. */
  readonly node: Node;
  /** A variable's initial value, before `steps`. */
  readonly init: Node | null;
  /** The way from `init` (or the argument) to the name, through destructuring. */
  readonly steps: readonly Step[];
  /** A parameter's function and place in it. */
  readonly parameter: { readonly owner: Node; readonly index: number } | null;
  readonly source: { readonly specifier: string; readonly name: string } | null;
  isReassigned: boolean;
  /** Whether something is written into the object or array that it holds. */
  isMutated: boolean;
  isExported: boolean;
}

/** What a name in markup stands for, as far as it differs from nothing. */
export type BindingDraft = Partial<Binding> & Pick<Binding, "name" | "kind" | "node">;

/** Markup beside the script: a tree of its own with names of its own. */
export interface MarkupNames {
  readonly root: Node;
  /** Whether its expressions see the names of the script's top level. */
  readonly seesScript: boolean;
  /** What all of it sees besides, where the script gives the name nothing else: a component's props and data. */
  readonly names: readonly BindingDraft[];
  /** The names that a node of the markup gives what stands in it. */
  declaredBy(node: Node): readonly BindingDraft[];
  /** The expressions that a node of the markup writes to, other than by an assignment. */
  writtenBy(node: Node): readonly Node[];
  /** The names of a declarator that are the component's props, which whoever uses it may set; `null` for others. */
  propsDeclaredBy?(declarator: Node, declaration: Node, parent: Node | null): readonly BindingDraft[] | null;
}

const blocks = new Set([
  ...["Program", "BlockStatement", "ForStatement", "ForInStatement", "ForOfStatement", "CatchClause"],
  ...["SwitchStatement", "StaticBlock", "TSModuleBlock", "ClassExpression"],
]);

interface Visit {
  readonly node: Node;
  readonly parent: Node | null;
  /** The nearest node that names of `let` and `const` belong to, and the nearest that names of `var` do. */
  readonly block: Node;
  readonly function: Node;
}

/** The names of a file and the nodes around each node. */
export class Scopes {
  readonly program: Node;
  readonly visitorKeys: VisitorKeys | null;
  /** JSX that stands in no other JSX, in source order. */
  readonly outermostJsx: readonly Node[];
  /** What the file imports, with or without names. */
  readonly imports: readonly string[];
  /** What it imports names from. */
  readonly namedImports: readonly string[];
  /** Names of components that are used as tags or handed over, and functions that are called. */
  readonly uses: readonly Node[];
  readonly #parents = new Map<Node, Node>();
  readonly #withJsx = new Set<Node>();
  readonly #names = new Map<Node, Map<string, Binding>>();

  readonly #markup: MarkupNames | null;

  constructor(program: Node, visitorKeys: VisitorKeys | null, markup: MarkupNames | null = null) {
    this.program = program;
    this.visitorKeys = visitorKeys;
    this.#markup = markup;
    const jsx: Node[] = [];
    const imports: string[] = [];
    const namedImports: string[] = [];
    const uses: Node[] = [];
    const writes: Node[] = [];
    const mutations: Node[] = [];
    const handed: Node[] = [];
    const stack: Visit[] = [{ node: program, parent: null, block: program, function: program }];
    if (markup) stack.push(markupVisit(markup, program));
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node, parent } = visit;
      if (parent) this.#parents.set(node, parent);
      if (isMarkup(node)) {
        jsx.push(node);
        this.#markJsx(node);
      }
      const used = usedName(node);
      if (used) uses.push(used);
      if (node.type === "ImportDeclaration") {
        imports.push(specifierOf(node));
        if (nodesOf(node, "specifiers").length > 0) namedImports.push(specifierOf(node));
      }
      this.#declare(visit);
      writes.push(...writtenNames(node));
      mutations.push(...mutatedNames(node), ...(markup?.writtenBy(node) ?? []));
      handed.push(...handedNames(node));
      const inner = innerVisit(visit);
      // The stack is last in, first out: reversed, children are visited in source order.
      for (const child of childrenOf(node, visitorKeys).reverse()) stack.push({ ...inner, node: child, parent: node });
    }
    this.imports = imports;
    this.namedImports = namedImports;
    this.uses = uses;
    this.outermostJsx = jsx.filter((node) => !this.isInJsx(node)).sort((a, b) => a.range[0] - b.range[0]);
    for (const draft of markup?.names ?? []) this.#addToMarkup(draft);
    for (const name of writes) this.#mark(name, (binding) => (binding.isReassigned = true));
    for (const name of mutations) this.#mark(name, (binding) => (binding.isMutated = true));
    for (const name of handed) this.#mark(name, (binding) => (binding.isMutated ||= isReactiveCall(binding.init)));
    this.#markExports();
  }

  parentOf(node: Node): Node | null {
    return this.#parents.get(node) ?? null;
  }

  *ancestorsOf(node: Node): Generator<Node> {
    for (let ancestor = this.parentOf(node); ancestor; ancestor = this.parentOf(ancestor)) yield ancestor;
  }

  /** Whether there is JSX in the node, or it is JSX itself. */
  holdsJsx(node: Node): boolean {
    return this.#withJsx.has(node);
  }

  #markJsx(node: Node): void {
    for (let current: Node | null = node; current && !this.#withJsx.has(current); current = this.parentOf(current)) {
      this.#withJsx.add(current);
    }
  }

  isInJsx(node: Node): boolean {
    for (const ancestor of this.ancestorsOf(node)) if (isMarkup(ancestor)) return true;
    return false;
  }

  /** What the identifier `name` at the place of `node` stands for; `null` for a global. */
  bindingOf(node: Node, name = stringOf(node, "name") ?? ""): Binding | null {
    for (let current: Node | null = node; current; current = this.parentOf(current)) {
      const binding = this.#names.get(current)?.get(name);
      if (binding) return binding;
    }
    return null;
  }

  /** Whether the node stands in the markup beside the script. */
  isInMarkup({ range }: Node): boolean {
    const outer = this.#markup?.root.range;
    return outer !== undefined && outer[0] <= range[0] && range[1] <= outer[1];
  }

  /** What `this.name` stands for in a component's functions; `null` where that isn't told. */
  memberOfThis(node: Node, name: string): Binding | null {
    if (!this.#markup || [...this.ancestorsOf(node)].some(isClass)) return null;
    const { root, seesScript } = this.#markup;
    return seesScript ? null : (this.#names.get(root)?.get(name) ?? null);
  }

  #addToMarkup(draft: BindingDraft): void {
    if (!this.#markup) return;
    const scope = this.#markup.seesScript ? this.program : this.#markup.root;
    if (this.#names.get(scope)?.has(draft.name) !== true) this.#add(scope, draft.name, draft);
  }

  #mark(name: Node, mark: (binding: Binding) => void): void {
    const binding = this.bindingOf(name);
    if (binding) mark(binding);
  }

  #add(scope: Node, name: string, binding: Partial<Binding> & Pick<Binding, "kind" | "node">): void {
    const names = this.#names.get(scope) ?? new Map<string, Binding>();
    this.#names.set(scope, names);
    const rest = { name, init: null, steps: [], parameter: null, source: null };
    const marks = { isReassigned: false, isMutated: false, isExported: false };
    // A name that is declared twice (`var`, an overload) has more than one value.
    const isTwice = names.has(name) && names.get(name)?.kind !== "other";
    names.set(name, { ...rest, ...marks, ...binding, isReassigned: isTwice || binding.isReassigned === true });
  }

  #declare(visit: Visit): void {
    const { node } = visit;
    for (const draft of this.#markup?.declaredBy(node) ?? []) this.#add(node, draft.name, draft);
    if (node.type === "VariableDeclaration") this.#declareVariables(visit);
    else if (node.type === "ImportDeclaration") this.#declareImports(node);
    else if (isFunction(node)) this.#declareFunction(visit);
    else if (isClass(node)) this.#declareId(node.type === "ClassExpression" ? node : visit.block, node, "class");
    else if (node.type === "TSEnumDeclaration") this.#declareId(visit.block, node, "enum");
    else if (node.type === "TSModuleDeclaration" || node.type === "TSImportEqualsDeclaration") {
      this.#declareId(visit.block, node, "other");
    } else if (node.type === "CatchClause") {
      for (const { name, node: id } of namesInPattern(childOf(node, "param"))) {
        this.#add(node, name, { kind: "other", node: id });
      }
    }
  }

  #declareId(scope: Node, node: Node, kind: Binding["kind"]): void {
    const name = childOf(node, "id");
    const text = name && stringOf(name, "name");
    if (text) this.#add(scope, text, { kind, node });
  }

  #declareFunction({ node, block }: Visit): void {
    if (node.type === "FunctionDeclaration") this.#declareId(block, node, "function");
    if (node.type === "FunctionExpression") this.#declareId(node, node, "function");
    for (const [index, param] of listOf(node, "params").entries()) {
      for (const { name, steps, node: id } of namesInPattern(param)) {
        this.#add(node, name, { kind: "parameter", node: id, steps, parameter: { owner: node, index } });
      }
    }
  }

  #declareVariables({ node, parent, block, function: outer }: Visit): void {
    const scope = stringOf(node, "kind") === "var" ? outer : block;
    const isLoop = parent !== null && (parent.type === "ForInStatement" || parent.type === "ForOfStatement");
    for (const declarator of nodesOf(node, "declarations")) {
      const props = this.#markup?.propsDeclaredBy?.(declarator, node, parent) ?? null;
      for (const draft of props ?? []) this.#add(scope, draft.name, draft);
      if (props) continue;
      const init = childOf(declarator, "init");
      for (const { name, steps, node: id } of namesInPattern(childOf(declarator, "id"))) {
        this.#add(scope, name, isLoop ? { kind: "other", node: id } : { kind: "variable", node: id, init, steps });
      }
    }
  }

  #declareImports(node: Node): void {
    for (const specifier of nodesOf(node, "specifiers")) {
      const local = childOf(specifier, "local");
      const text = local && stringOf(local, "name");
      if (!text) continue;
      const source = { specifier: specifierOf(node), name: importedName(specifier) };
      this.#add(this.program, text, { kind: "import", node: specifier, source });
    }
  }

  #markExports(): void {
    for (const statement of nodesOf(this.program, "body")) {
      if (!statement.type.startsWith("Export")) continue;
      const declaration = childOf(statement, "declaration");
      const ids = declaration ? [childOf(declaration, "id"), declaration] : [];
      const declared = declaration ? nodesOf(declaration, "declarations").map((item) => childOf(item, "id")) : [];
      const named = childOf(statement, "source")
        ? []
        : nodesOf(statement, "specifiers").map((item) => childOf(item, "local"));
      for (const id of [...ids, ...declared, ...named, ...(declaration ? nodesOf(declaration, "arguments") : [])]) {
        if (id?.type === "Identifier") this.#mark(id, (binding) => (binding.isExported = true));
      }
    }
  }
}

/** The markup as a block of its own, in the script's scope or in none. */
function markupVisit({ root, seesScript }: MarkupNames, program: Node): Visit {
  return { node: root, parent: seesScript ? program : null, block: root, function: root };
}

function innerVisit(visit: Visit): Visit {
  if (isFunction(visit.node)) return { ...visit, block: visit.node, function: visit.node };
  return blocks.has(visit.node.type) ? { ...visit, block: visit.node } : visit;
}

/** The name of the component or function whose result stands in the place of `node`. */
function usedName(node: Node): Node | null {
  if (node.type === "JSXOpeningElement") return childOf(node, "name");
  if (node.type === "JSXExpressionContainer") return childOf(node, "expression");
  return isCall(node) ? childOf(node, "callee") : null;
}

function specifierOf(node: Node): string {
  const source = childOf(node, "source");
  return (source && stringOf(source, "value")) ?? "";
}

function importedName(specifier: Node): string {
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  const imported = childOf(specifier, "imported");
  return (imported && (stringOf(imported, "name") ?? stringOf(imported, "value"))) ?? "";
}
