/** A question to start from, one per tab. Without variables: GraphiQL does not show those of the first tab. */
export interface Example {
  readonly query: string;
}

/** Three questions that the delivered data answer. */
export const EXAMPLES: Example[] = [
  {
    query: `# Who works with whom in a Land, as it was on a day?
query Constellation {
  federalState(code: SN, at: { validAt: "2020-11-19" }) {
    name
    asOf { validAt knownAt revision }
    regionalDirectorates { name }
    constellation {
      actors { id name kind level }
      cooperations {
        id
        text
        kinds
        participants { actor { name } position certain }
      }
      absences { text reason }
      disruptions { text }
      omittedActors
    }
  }
}
`,
  },
  {
    query: `# Who handles a task in a place?
query WhoHandles {
  whoHandles(task: "task:accel-procedure", area: "09162") {
    text
    task { name legalBasis }
    area { name level }
    mostSpecificLevel
    responsibilities {
      text(language: EN)
      role
      standing
      actor { name contact website }
      areas { name }
      evidence { locator source { title url } }
    }
  }
}
`,
  },
  {
    query: `# How do we know, and what changed?
query Proof {
  node(id: "cooperation:cf021") {
    id
    ... on Cooperation {
      text
      scope
      confidence
      validFrom
      validTo
      attestedFrom
      attestedTo
      evidence { locator passageSha256 source { title publisher publishedOn url } }
      history { version recordedAt recordedBy changeReason changes { field before after } }
    }
  }
}
`,
  },
];
