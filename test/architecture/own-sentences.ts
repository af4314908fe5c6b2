import ts from 'typescript';

/** Attributes whose text people read or hear. */
const READ = new Set([
  ...['label', 'hint', 'heading', 'title', 'alt', 'placeholder', 'caption', 'noun', 'none', 'what', 'action'],
  ...['busyAction', 'lead', 'aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription'],
]);

const LETTERS = /\p{L}{2}/u;
/** Two words beside each other; keys, addresses and names of classes have none, or stand where they are known. */
const WORDS = /\p{L}{2,}[,.:;!?]? \p{L}/u;

/** What of a text is known when it is written: a template's values are not. */
function writtenIn(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

const CHOOSING = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** What hands a value on unchanged: a choice between several, a condition before it. */
function handsOn(parent: ts.Node, value: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== value;
  if (ts.isBinaryExpression(parent)) return CHOOSING.has(parent.operatorToken.kind) && parent.right === value;
  return ts.isParenthesizedExpression(parent);
}

/** The attribute that a literal becomes the value of; empty for what is shown between tags; null for neither. */
function placeOf(node: ts.Node): string | null {
  let at = node;
  while (handsOn(at.parent, at)) at = at.parent;
  const { parent } = at;
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (!ts.isJsxExpression(parent)) return null;
  return ts.isJsxAttribute(parent.parent) ? parent.parent.name.getText() : '';
}

/** Names of classes stand beside each other as words do. */
function isOfClass(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if ((ts.isJsxAttribute(at) || ts.isPropertyAssignment(at)) && at.name.getText() === 'className')
      return true;
  return false;
}

/** Bugs speak to whoever mends them. */
function isOfBug(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isThrowStatement(at)) return true;
  return false;
}

function isOwn(node: ts.Node, text: string): boolean {
  if (ts.isImportDeclaration(node.parent) || isOfBug(node) || isOfClass(node)) return false;
  const place = placeOf(node);
  return place === '' || (place !== null && READ.has(place)) ? LETTERS.test(text) : WORDS.test(text);
}

/** Texts for people that stand in a page's source itself instead of in its catalogue. */
export function ownSentences(file: string, source: string): string[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) found.push(node.text.trim());
    const text = writtenIn(node);
    if (text !== null && isOwn(node, text)) found.push(text.trim());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
