import type { Page, Protocol } from 'puppeteer-core';

/** What the browser says of a state, in the words in which it is spoken. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  expanded: { true: 'expanded', false: 'collapsed' },
  selected: { true: 'selected' },
  checked: { true: 'on', false: 'off' },
  focused: { true: 'focused' },
};

/** Boxes and pieces of lines, which are passed over. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Section']);

/**
 * What a screen reader says of a part of the page, a line for each stop: role, name, state. From Chromium's own accessibility tree,
 * closed shadow trees included; Firefox's protocol has none to give.
 * @param role of the part, the first that has it. @throws when the page has none.
 */
export async function readSpoken(page: Page, role: string): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const part = nodes.find((node) => !node.ignored && node.role?.value === role);
  if (part === undefined) throw new Error(`nothing has the role ${role}`);
  return listLines(part, byId);
}

function listLines(
  node: Protocol.Accessibility.AXNode,
  byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>,
): string[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = children.flatMap((child) => listLines(child, byId));
  const role: string = node.role?.value ?? '';
  if (node.ignored || SILENT.has(role)) return below;
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const line = [role, name && `“${name}”`, ...listStates(node)].filter(Boolean).join(' ');
  // Of what is named by its own words, these are not said twice.
  return [line, ...below.filter((one) => one !== `StaticText “${name}”`)];
}

function listStates({ properties = [] }: Protocol.Accessibility.AXNode): string[] {
  return properties.flatMap(({ name, value }) => STATES[name]?.[String(value.value)] ?? []);
}
