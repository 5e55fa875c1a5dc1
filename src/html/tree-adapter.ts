import type { TreeAdapter, TreeAdapterTypeMap } from "parse5";
import {
  type ChildNode,
  CommentNode,
  DocumentNode,
  DocumentTypeNode,
  ElementNode,
  FragmentNode,
  type HtmlNode,
  type ParentNode,
  TextNode,
} from "./tree.ts";

export type HtmlTreeMap = TreeAdapterTypeMap<
  HtmlNode,
  ParentNode,
  ChildNode,
  DocumentNode,
  FragmentNode,
  ElementNode,
  CommentNode,
  TextNode,
  ElementNode,
  DocumentTypeNode
>;

function append(parent: ParentNode, node: ChildNode): void {
  parent.children.push(node);
  node.parent = parent;
}

/** References are nearly always the last child: parse5 fosters in front of the table that it has just opened. */
function indexIn(children: readonly ChildNode[], node: ChildNode): number {
  return children.at(-1) === node ? children.length - 1 : children.indexOf(node);
}

function insertAt(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  parent.children.splice(indexIn(parent.children, reference), 0, node);
  node.parent = parent;
}

/** Builds the tree in ESLint's shape while parse5 parses. */
export const treeAdapter: TreeAdapter<HtmlTreeMap> = {
  createDocument: () => new DocumentNode(),
  createDocumentFragment: () => new FragmentNode(),
  createElement: (name, namespace, attributes) => new ElementNode(name, namespace, attributes),
  createCommentNode: (data) => new CommentNode(data),
  createTextNode: (value) => new TextNode(value),
  appendChild: append,
  insertBefore: insertAt,
  setTemplateContent(template, content) {
    template.content = content;
    content.parent = template;
  },
  getTemplateContent: (template) => template.content ?? new FragmentNode(),
  setDocumentType(document, name, publicId, systemId) {
    append(document, new DocumentTypeNode(name, publicId, systemId));
  },
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  detachNode(node) {
    const siblings = node.parent?.children;
    if (siblings) siblings.splice(indexIn(siblings, node), 1);
    node.parent = null;
  },
  insertText(parent, text) {
    const last = parent.children.at(-1);
    if (last?.type === "Text") last.value += text;
    else append(parent, new TextNode(text));
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.children[indexIn(parent.children, reference) - 1];
    if (before?.type === "Text") before.value += text;
    else insertAt(parent, new TextNode(text), reference);
  },
  adoptAttributes(recipient, attributes) {
    const names = new Set(recipient.attributes.map(({ name }) => name));
    for (const attribute of attributes) if (!names.has(attribute.name)) recipient.attributes.push(attribute);
  },
  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.value,
  getCommentNodeContent: (node) => node.value,
  getDocumentTypeNodeName: (node) => node.name,
  getDocumentTypeNodePublicId: (node) => node.publicId,
  getDocumentTypeNodeSystemId: (node) => node.systemId,
  isTextNode: (node) => node.type === "Text",
  isCommentNode: (node) => node.type === "Comment",
  isDocumentTypeNode: (node) => node.type === "DocumentType",
  isElementNode: (node) => node.type === "Element",
  setNodeSourceCodeLocation(node, location) {
    // parse5 goes on using a text's location object for the tokens that follow.
    node.place = location && node.type === "Text" ? { ...location } : location;
  },
  getNodeSourceCodeLocation: (node) => node.place,
  updateNodeSourceCodeLocation(node, location) {
    if (node.place) Object.assign(node.place, location);
  },
};

/** The adapter for a text of `length` code units: parse5 lets a comment that isn't closed end one behind the text. */
export function locatedTreeAdapter(length: number): TreeAdapter<HtmlTreeMap> {
  return {
    ...treeAdapter,
    setNodeSourceCodeLocation(node, location) {
      const isBehind = location !== null && location.endOffset > length;
      const place = isBehind ? { ...location, endOffset: length, endCol: location.endCol - 1 } : location;
      treeAdapter.setNodeSourceCodeLocation(node, place);
    },
  };
}
