import type { Shape } from '../graph/paper/shape.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']]);

/** What XML cannot hold at all is left out; soft hyphens nobody sees. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u00ad]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

const escaped = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);

/** Shapes as the text of an SVG file. */
export function svgText(shapes: readonly (Shape | string)[]): string {
  return shapes.map((one) => {
    if (typeof one === 'string') return escaped(one);
    const attributes = Object.entries(one.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
    return one.children.length === 0 ? `<${one.tag}${attributes}/>` : `<${one.tag}${attributes}>${svgText(one.children)}</${one.tag}>`;
  }).join('');
}
