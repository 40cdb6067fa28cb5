import { nestedLines, type Line, type NestedList } from './nested-lines';

/**
 * What is pasted, with its lists as HTML means them: Word pastes paragraphs that say how deep they stand and
 * that begin with their dot or number, and others put a list beside the item that it belongs to.
 */
export function withLists(html: string): string {
  if (!/mso-list|<li/iu.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const run of runsOfLines(body)) {
    run[0]?.before(...nestedLines(run.map(lineOf)).map(listElement));
    for (const paragraph of run) paragraph.remove();
  }
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
  }
  return body.innerHTML;
}

const levelOf = (element: Element): number =>
  Number(/mso-list:[^;]*\blevel(\d)/iu.exec(element.getAttribute('style') ?? '')?.[1]);

/** The paragraphs of each list: those that follow each other. */
function runsOfLines(body: HTMLElement): HTMLElement[][] {
  const runs: HTMLElement[][] = [];
  for (const paragraph of body.querySelectorAll('p')) {
    if (!(levelOf(paragraph) > 0)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1) === paragraph.previousElementSibling) last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

function lineOf(paragraph: HTMLElement): Line<HTMLElement> {
  const markers = [...paragraph.querySelectorAll('[style*="mso-list" i]')];
  const mark = markers.map(({ textContent }) => textContent).join('');
  for (const marker of markers) marker.remove();
  return {
    level: levelOf(paragraph),
    isNumbered: /^\s*\(?(?:\d+|[a-z]{1,5})[.)]/iu.test(mark),
    content: paragraph,
  };
}

function listElement({ isNumbered, items }: NestedList<HTMLElement>): HTMLElement {
  const list = document.createElement(isNumbered ? 'ol' : 'ul');
  for (const { content, lists } of items) {
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...content.childNodes);
    item.append(words, ...lists.map(listElement));
    list.append(item);
  }
  return list;
}
