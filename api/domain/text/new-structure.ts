import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { Day } from '../model/time.js';
import { say } from './grammar/language.js';

/** The day on which the programme's Landesnetzwerke were replaced. */
export const NEW_STRUCTURE: Day = '2023-01-01';

export const isOfProgramme = (kind: ActorKind): boolean => kind.startsWith('IQ_');

/** What a result about the programme adds from 2023 on; null before. */
export function changedStructure(validAt: Day, language: Language): string | null {
  if (validAt < NEW_STRUCTURE) return null;
  return say({ de: 'die Struktur des Förderprogramms IQ hat sich am 1. Januar 2023 geändert', en: 'the structure of the IQ programme changed on 1 January 2023' }, language);
}
