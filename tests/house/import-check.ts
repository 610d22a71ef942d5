import { CONFIGURATION, type Driver, type Room } from './import-table.js';

/** One import: from a file of ours to a file, a package (`npm`) or a module of Node. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'file' | 'npm' | 'node' | 'unresolved';
  readonly typeOnly?: boolean;
}

export function roomOf(rooms: readonly Room[], file: string): Room | undefined {
  return rooms.find((room) => room.files.test(file));
}

/** Imports that no row allows, one sentence each, with the reason of the row. */
export function forbidden(rooms: readonly Room[], drivers: readonly Driver[], imports: readonly Import[]): string[] {
  const driverNames = new Set(drivers.map((driver) => driver.name));
  return imports.flatMap((each) => {
    const room = roomOf(rooms, each.from);
    if (!room || CONFIGURATION.test(each.from) || allowed(rooms, { room, driverNames }, each)) return [];
    return [`${each.from} must not import ${each.to}. ${room.name}: ${room.reason}`];
  });
}

function allowed(rooms: readonly Room[], from: { room: Room; driverNames: ReadonlySet<string> }, to: Import): boolean {
  const { room, driverNames } = from;
  if (to.kind === 'node') return room.node;
  if (to.kind === 'npm') return room.packages.includes(to.to) || (room.packages.includes('*') && !driverNames.has(to.to));
  const target = to.kind === 'file' ? roomOf(rooms, to.to) : undefined;
  return target !== undefined && (target === room || room.rooms.includes(target.name) || (to.typeOnly === true && room.shapes?.includes(target.name) === true));
}

/** Files that belong to no room: the table would not protect them. */
export function homeless(rooms: readonly Room[], files: readonly string[]): string[] {
  return files.filter((file) => !CONFIGURATION.test(file) && !roomOf(rooms, file));
}

/** Rows that guard nothing: a room without files, an unknown room, a package that nobody in the room imports. */
export function idleRows(rooms: readonly Room[], files: readonly string[], imports: readonly Import[]): string[] {
  const names = new Set(rooms.map((room) => room.name));
  return rooms.flatMap((room) => [
    ...(files.some((file) => roomOf(rooms, file) === room) ? [] : [`${room.name}: no file matches ${String(room.files)}`]),
    ...[...room.rooms, ...(room.shapes ?? [])].filter((name) => !names.has(name)).map((name) => `${room.name}: there is no room ${name}`),
    ...room.packages.filter((name) => name !== '*' && !imported(rooms, imports, { room, name })).map((name) => `${room.name}: nobody imports ${name}`),
  ]);
}

function imported(rooms: readonly Room[], imports: readonly Import[], { room, name }: { room: Room; name: string }): boolean {
  return imports.some((each) => each.kind === 'npm' && each.to === name && roomOf(rooms, each.from) === room);
}

/** Drivers that are not imported in exactly one file of their room. */
export function spreadDrivers(drivers: readonly Driver[], imports: readonly Import[]): string[] {
  return drivers.flatMap((driver) => {
    const files = new Set(imports.filter((each) => each.kind === 'npm' && each.to === driver.name).map((each) => each.from));
    const inside = [...files].every((file) => driver.within.test(file));
    if (files.size === 1 && inside) return [];
    return [`${driver.name} is imported in ${[...files].sort().join(', ') || 'no file'}. ${driver.reason}`];
  });
}

/** Packages that the running service imports and a production install would not bring. */
export function missingAtRunTime(imports: readonly Import[], installed: readonly string[]): string[] {
  const wanted = imports.filter(({ kind, typeOnly }) => kind === 'npm' && typeOnly !== true).map(({ to }) => to);
  return [...new Set(wanted)].filter((name) => !installed.includes(name)).sort();
}
