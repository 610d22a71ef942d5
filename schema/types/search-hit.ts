import { createUnionType } from 'type-graphql';
import { Actor } from './actor.js';
import { Area } from './area.js';
import { Practice } from './practice.js';
import { Source } from './source.js';
import { Task } from './task.js';
import { Topic } from './topic.js';

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What people look for by name.',
  types: () => [Actor, Task, Area, Practice, Topic, Source] as const,
});
export type SearchHit = typeof SearchHit;
