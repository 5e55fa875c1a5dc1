import {
  ConfigCommentParser,
  Directive,
  type DirectiveType,
  type RulesConfig,
  type SourceLocation,
  TextSourceCodeBase,
  type TraversalStep,
  VisitNodeStep,
} from "@eslint/plugin-kit";
import { type HtmlRoot, lineEnd } from "./root.ts";
import { templateComments } from "./template-comments.ts";
import type { ChildNode, CommentNode, HtmlNode } from "./tree.ts";

/** What ESLint and rules may hold of a file: its root, or a node below. */
export type SyntaxNode = HtmlRoot | HtmlNode;

/** A comment that ESLint reports as wrong. */
export interface CommentProblem {
  readonly ruleId: null;
  readonly message: string;
  readonly loc: SourceLocation;
}

interface HtmlSourceCodeTypes {
  LangOptions: Record<string, never>;
  RootNode: HtmlRoot;
  SyntaxElementWithLoc: SyntaxNode;
  ConfigNode: CommentNode;
}

const commentParser = new ConfigCommentParser();
const directiveTypes = new Set<string>(["disable", "enable", "disable-line", "disable-next-line"]);
const labels = new Set<string>(["eslint", ...[...directiveTypes].map((type) => `eslint-${type}`)]);

/** An HTML file as ESLint knows it. ESLint visits the root alone: rules ask a page, not a syntax tree. */
export class HtmlSourceCode extends TextSourceCodeBase<HtmlSourceCodeTypes> {
  #comments: readonly CommentNode[] | null = null;

  constructor({ text, ast }: { text: string; ast: HtmlRoot }) {
    super({ text, ast, lineEndingPattern: lineEnd });
  }

  override traverse(): Iterable<TraversalStep> {
    return [
      new VisitNodeStep({ target: this.ast, phase: 1, args: [this.ast] }),
      new VisitNodeStep({ target: this.ast, phase: 2, args: [this.ast] }),
    ];
  }

  override getParent(node: SyntaxNode): SyntaxNode | undefined {
    // parse5's own document node stands behind the root.
    return node.parent?.type === "Document" ? this.ast : (node.parent ?? undefined);
  }

  /** The comments that hold a directive or a configuration for ESLint, in source order. */
  getInlineConfigNodes(): CommentNode[] {
    // Most files have none: then nothing is parsed.
    const { text, ast } = this;
    const fromTemplates = ast.templates === "none" ? [] : templateComments(text);
    const isInHtml = /<!--\s*eslint/u.test(text);
    if (!isInHtml && fromTemplates.length === 0) return [];
    const inHtml = isInHtml ? commentsIn(ast.children) : [];
    this.#comments ??= [...inHtml, ...fromTemplates].filter(isConfiguration).sort((a, b) => a.range[0] - b.range[0]);
    return [...this.#comments];
  }

  getDisableDirectives(): { problems: CommentProblem[]; directives: Directive[] } {
    const problems: CommentProblem[] = [];
    const directives: Directive[] = [];
    for (const node of this.getInlineConfigNodes()) {
      const parsed = commentParser.parseDirective(node.value);
      const type = parsed?.label.slice("eslint-".length);
      if (!parsed || !isDirectiveType(type)) continue;
      if (type === "disable-line" && node.loc.start.line !== node.loc.end.line) {
        const message = `${parsed.label} comment should not span multiple lines.`;
        problems.push({ ruleId: null, message, loc: node.loc });
        continue;
      }
      directives.push(new Directive({ type, node, value: parsed.value, justification: parsed.justification }));
    }
    return { problems, directives };
  }

  applyInlineConfig(): {
    problems: CommentProblem[];
    configs: { config: { rules: RulesConfig }; loc: SourceLocation }[];
  } {
    const problems: CommentProblem[] = [];
    const configs: { config: { rules: RulesConfig }; loc: SourceLocation }[] = [];
    for (const node of this.getInlineConfigNodes()) {
      const parsed = commentParser.parseDirective(node.value);
      if (parsed?.label !== "eslint") continue;
      const result = commentParser.parseJSONLikeConfig(parsed.value);
      if (result.ok) configs.push({ config: { rules: result.config }, loc: node.loc });
      else problems.push({ ruleId: null, message: result.error.message, loc: node.loc });
    }
    return { problems, configs };
  }
}

function isDirectiveType(type: string | undefined): type is DirectiveType {
  return type !== undefined && directiveTypes.has(type);
}

function isConfiguration(comment: CommentNode): boolean {
  const parsed = commentParser.parseDirective(comment.value);
  return parsed !== undefined && labels.has(parsed.label);
}

function commentsIn(roots: readonly ChildNode[]): CommentNode[] {
  const comments: CommentNode[] = [];
  const open: HtmlNode[] = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "Comment") comments.push(node);
    else if ("children" in node) for (const child of node.children) open.push(child);
    if (node.type === "Element" && node.content) open.push(node.content);
  }
  return comments;
}
