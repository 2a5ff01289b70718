import { notInHost } from './data/not-in-host';

const refused = new WeakSet<object>();

/** A class that the app has and the host does not: making one, or extending and making it, fails. */
function refuseClass(name: string): new () => object {
  const stand = class {
    constructor() {
      notInHost(name);
    }
  };
  refused.add(stand);
  return stand;
}

function refuseFunction(name: string): () => never {
  const stand = (): never => notInHost(name);
  refused.add(stand);
  return stand;
}

/** A constant whose every member fails. */
function refuseValue(name: string): object {
  const stand = new Proxy(() => notInHost(name), {
    get: (_, member) => notInHost(`${name}.${String(member)}`),
  });
  refused.add(stand);
  return stand;
}

/** Whether an export of the host's api only says that the host does not have it. */
export function isRefused(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null
    ? refused.has(value)
    : false;
}

/** What this host knows of but does not do: bases, network, math, diagrams, PDF, moment. */
export const refusedExports = {
  BasesEntry: refuseClass('BasesEntry'),
  BasesEntryGroup: refuseClass('BasesEntryGroup'),
  BasesQueryResult: refuseClass('BasesQueryResult'),
  BasesView: refuseClass('BasesView'),
  BasesViewConfig: refuseClass('BasesViewConfig'),
  BooleanValue: refuseClass('BooleanValue'),
  CapacitorAdapter: refuseClass('CapacitorAdapter'),
  DateValue: refuseClass('DateValue'),
  DurationValue: refuseClass('DurationValue'),
  EditorSuggest: refuseClass('EditorSuggest'),
  FileSystemAdapter: refuseClass('FileSystemAdapter'),
  FileValue: refuseClass('FileValue'),
  HTMLValue: refuseClass('HTMLValue'),
  IconValue: refuseClass('IconValue'),
  ImageValue: refuseClass('ImageValue'),
  LinkValue: refuseClass('LinkValue'),
  ListValue: refuseClass('ListValue'),
  NotNullValue: refuseClass('NotNullValue'),
  NullValue: refuseClass('NullValue'),
  NumberValue: refuseClass('NumberValue'),
  ObjectValue: refuseClass('ObjectValue'),
  PrimitiveValue: refuseClass('PrimitiveValue'),
  QueryController: refuseClass('QueryController'),
  RegExpValue: refuseClass('RegExpValue'),
  RelativeDateValue: refuseClass('RelativeDateValue'),
  SecretStorage: refuseClass('SecretStorage'),
  StringValue: refuseClass('StringValue'),
  TagValue: refuseClass('TagValue'),
  UrlValue: refuseClass('UrlValue'),
  Value: refuseClass('Value'),
  finishRenderMath: refuseFunction('finishRenderMath'),
  htmlToMarkdown: refuseFunction('htmlToMarkdown'),
  loadMathJax: refuseFunction('loadMathJax'),
  loadMermaid: refuseFunction('loadMermaid'),
  loadPdfJs: refuseFunction('loadPdfJs'),
  loadPrism: refuseFunction('loadPrism'),
  moment: refuseValue('moment'),
  parsePropertyId: refuseFunction('parsePropertyId'),
  renderMath: refuseFunction('renderMath'),
  request: refuseFunction('request'),
  requestUrl: refuseFunction('requestUrl'),
  sanitizeHTMLToDom: refuseFunction('sanitizeHTMLToDom'),
};
