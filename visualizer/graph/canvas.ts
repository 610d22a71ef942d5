import cytoscape, { type Core, type EventObject, type SingularElementReturnValue, type StylesheetJson } from 'cytoscape';
import { appearance } from './appearance.js';
import { drawDirectly } from './direct-drawing.js';
import { followDrag } from './dragging.js';
import { readPalette } from './palette.js';
import { PanedView, isWhole } from './paned-view.js';
import { piecesOf } from './pieces.js';
import { Drawn } from './renewing.js';
import { LARGEST, SMALLEST, WHOLE, type Marks, type Stage, type StageEvents } from './stage.js';

/** The renderer itself, for the layouts that come as its extensions: no other file imports it. */
export const engine = cytoscape;

/** The renderer writes a style element unless one of this name is there; our style sheet says the same, and the page's policy forbids written ones. */
const INJECTED = '__________cytoscape_stylesheet';

function forestallInjection(): void {
  if (document.getElementById(INJECTED)) return;
  const stand = document.createElement('meta');
  stand.id = INJECTED;
  document.head.append(stand);
}

function styleFor(host: HTMLElement): StylesheetJson {
  return appearance(readPalette(host), getComputedStyle(host).fontFamily) as unknown as StylesheetJson;
}

const touched = ({ target }: EventObject): SingularElementReturnValue => target as SingularElementReturnValue;

function listen(cy: Core, events: StageEvents): void {
  cy.on('tap', '.actor', (event) => events.onActor(touched(event).id()));
  cy.on('tap', '.line, .joint, .word', (event) => events.onStatement(String(touched(event).data('statement'))));
  cy.on('tap', ({ target }: EventObject) => {
    if (target === cy) events.onNothing();
  });
}

function markIn(cy: Core, { actor, statement }: Marks): void {
  cy.batch(() => {
    // Only what has them: the renderer works out anew how everything looks from which a class is taken, had it one or not.
    cy.elements('.dim, .strong, .chosen').removeClass('dim strong chosen');
    const ofStatement = statement === null ? cy.collection() : cy.elements().filter((element) => element.data('statement') === statement);
    const node = actor === null ? cy.collection() : cy.getElementById(actor);
    const told = ofStatement.length > 0 ? ofStatement : node.connectedEdges();
    if (told.length === 0 && node.length === 0) return;
    const statements = new Set(told.map((element) => String(element.data('statement'))));
    const strong = cy.elements('.line, .joint, .word').filter((element) => statements.has(String(element.data('statement'))));
    const kept = strong.union(strong.connectedNodes()).union(node).union('.ghost');
    cy.elements('.actor, .line, .joint, .word').not(kept).not('.line.gibt-es-nicht, .word.gibt-es-nicht').addClass('dim');
    strong.filter('.line').addClass('strong');
    node.addClass('chosen');
    ofStatement.addClass('chosen');
  });
}

/** Enlarging with the wheel only together with the control key, so that the page scrolls as usual. */
function followWheel(host: HTMLElement, zoomBy: (factor: number) => void): void {
  host.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }, { passive: false });
}

/**
 * Tells how the picture is moved. What is dragged is moved by the browser as it was drawn, and drawn again only when it
 * is dropped.
 */
function followFrame(cy: Core, view: PanedView, { host, onFrame }: { readonly host: HTMLElement; readonly onFrame: StageEvents['onFrame'] }): void {
  cy.on('viewport', () => {
    const frame = view.frame();
    host.style.touchAction = isWhole(frame) ? '' : 'none';
    onFrame(isWhole(frame) ? null : frame);
  });
  followDrag(host, {
    isMovable: () => !isWhole(view.frame()),
    move: (by) => {
      host.style.willChange = 'transform';
      host.style.transform = `translate(${by.x}px, ${by.y}px)`;
      onFrame(view.frame(by));
    },
    drop: (by) => {
      host.style.willChange = '';
      host.style.transform = '';
      cy.panBy({ x: by.x, y: by.y });
    },
  });
}

/** Draws into an element. Throws when the browser gives no canvas. */
export function openStage(host: HTMLElement, events: StageEvents): Stage {
  forestallInjection();
  const cy = cytoscape({
    container: host,
    style: styleFor(host),
    layout: { name: 'preset', fit: false },
    minZoom: SMALLEST,
    maxZoom: LARGEST,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  drawDirectly(cy);
  listen(cy, events);
  const drawn = new Drawn(cy);
  const view = new PanedView(cy, host);
  followFrame(cy, view, { host, onFrame: events.onFrame });
  const zoomBy = (factor: number): void => {
    const level = Math.min(LARGEST, Math.max(SMALLEST, cy.zoom() * factor));
    cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  followWheel(host, zoomBy);
  return {
    show: (picture, marks) => {
      view.fit();
      drawn.renew(piecesOf(picture));
      markIn(cy, marks);
    },
    mark: (marks) => markIn(cy, marks),
    recolour: () => cy.style(styleFor(host)),
    frameTo: (frame) => view.frameTo(frame ?? WHOLE),
    zoomBy,
    close: () => {
      view.leave();
      cy.destroy();
    },
  };
}
