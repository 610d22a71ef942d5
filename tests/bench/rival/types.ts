/** The service's own graph in Neo4j, as `@neo4j/graphql` has to be told of it. */
export const TYPES = `
  type Actor @node(labels: ["Actor"]) {
    id: String!
    versions: [ActorVersion!]! @relationship(type: "HAS_VERSION", direction: OUT)
    cooperations: [CooperationVersion!]! @relationship(type: "PARTICIPANT", direction: IN)
  }
  type Task @node(labels: ["Task"]) {
    id: String!
  }
  type Area @node(labels: ["Area"]) {
    key: String!
    name: String
  }
  type ActorVersion @node(labels: ["ActorVersion"]) {
    id: String!
    name: String!
    kinds: [String!]!
    level: String!
    order_key: String!
    superseded_revision: BigInt!
    hold_from: String!
    hold_to: String!
    areas: [Area!]! @relationship(type: "IN_AREA", direction: OUT)
  }
  type CooperationVersion @node(labels: ["CooperationVersion"]) {
    id: String!
    kinds: [String!]!
    status: String!
    superseded_revision: BigInt!
    hold_from: String!
    hold_to: String!
    areas: [Area!]! @relationship(type: "IN_AREA", direction: OUT)
    participants: [Actor!]! @relationship(type: "PARTICIPANT", direction: OUT)
  }
  type ResponsibilityVersion @node(labels: ["ResponsibilityVersion"]) {
    id: String!
    role: String!
    superseded_revision: BigInt!
    hold_from: String!
    hold_to: String!
    areas: [Area!]! @relationship(type: "IN_AREA", direction: OUT)
    actor: [Actor!]! @relationship(type: "RESPONSIBLE", direction: OUT)
    delegatedBy: [Actor!]! @relationship(type: "DELEGATED_BY", direction: OUT)
    tasks: [Task!]! @relationship(type: "CONCERNS_TASK", direction: OUT)
  }
`;
