import { sourceKind } from '../../../schema/vocabulary/source-kind.js';
import { SourcesDocument, type SourcesQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, language, view } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { useScrollTo } from '../../display/use-scroll-to.js';

type Source = SourcesQuery['sources']['nodes'][number];

function columns(): readonly Column<Source>[] {
  const { sources } = texts.value;
  return [
    { key: 'name', label: sources.name, cell: ({ id, title }) => <a class="kern-link" id={id} href={addressOf({ room: 'source', id })} lang="de">{title}</a> },
    { key: 'publisher', label: sources.publisher, cell: ({ publisher }) => <span lang="de">{publisher ?? '–'}</span> },
    { key: 'published', label: sources.published, cell: ({ publishedOn }) => (publishedOn ? writtenDay(publishedOn, language.value) : '–') },
    { key: 'kind', label: sources.kind, cell: ({ kind }) => capital(labelOf(sourceKind, kind)) },
    { key: 'count', label: sources.count, cell: ({ evidenceCount }) => evidenceCount, numeric: true },
  ];
}

function SourceTable({ answer }: { readonly answer: SourcesQuery['sources'] }) {
  const { sources } = texts.value;
  const wanted = view.value.details.source;
  const known = wanted === null || answer.nodes.some(({ id }) => id === wanted);
  useScrollTo(wanted);
  return (
    <>
      {!known && <Empty text={sources.unknown} />}
      {answer.nodes.length === 0 ? <Empty text={sources.empty} /> : (
        <DataTable caption={sources.caption(answer.totalCount)} columns={columns()} rows={answer.nodes} keyOf={({ id }) => id} chosen={({ id }) => id === wanted} />
      )}
    </>
  );
}

export function SourcesScreen() {
  const { sources } = texts.value;
  const asked = useAnswer(SourcesDocument, { at: asOf.value, after: null });
  return (
    <>
      <ScreenHeading title={sources.title}><p class="kern-body lead">{sources.lead}</p></ScreenHeading>
      <Answer asked={asked}>{(answer) => <SourceTable answer={answer.sources} />}</Answer>
    </>
  );
}
