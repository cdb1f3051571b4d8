import { buildSchema, type GraphQLSchema } from 'graphql'

/**
 * The part of GitHub's schema that docgate may ask for, so that the demo runs without the whole one. A test holds that
 * every type, field and argument is GitHub's own.
 */
export const schemaText = `
  scalar BigInt
  scalar DateTime
  scalar GitObjectID
  scalar GitTimestamp
  scalar URI

  type Query {
    organization(login: String!): Organization
    rateLimit(dryRun: Boolean = false): RateLimit
    repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
    viewer: User!
  }
  type RateLimit { cost: Int! limit: Int! nodeCount: Int! remaining: Int! resetAt: DateTime! used: Int! }
  type PageInfo { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }

  interface Actor { login: String! url: URI! }
  type Bot implements Actor { databaseId: Int id: ID! login: String! url: URI! }
  type Organization implements Actor { databaseId: Int id: ID! login: String! team(slug: String!): Team url: URI! }
  enum TeamMembershipType { ALL CHILD_TEAM IMMEDIATE }
  type Team {
    id: ID!
    members(
      after: String, before: String, first: Int, last: Int, membership: TeamMembershipType = ALL, query: String
    ): TeamMemberConnection!
    slug: String!
  }
  type TeamMemberConnection { nodes: [User] pageInfo: PageInfo! totalCount: Int! }
  type User implements Actor { databaseId: Int id: ID! login: String! name: String url: URI! }

  type Ref { id: ID! name: String! target: GitObject }
  type Repository {
    databaseId: Int
    defaultBranchRef: Ref
    id: ID!
    isPrivate: Boolean!
    mergeQueue(branch: String): MergeQueue
    name: String!
    nameWithOwner: String!
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
    pullRequests(
      after: String, baseRefName: String, before: String, first: Int, headRefName: String, last: Int,
      orderBy: IssueOrder, states: [PullRequestState!]
    ): PullRequestConnection!
    ref(qualifiedName: String!): Ref
    url: URI!
  }

  interface GitObject { abbreviatedOid: String! id: ID! oid: GitObjectID! }
  type Blob implements GitObject {
    abbreviatedOid: String!
    byteSize: Int!
    id: ID!
    isBinary: Boolean
    isTruncated: Boolean!
    oid: GitObjectID!
    text: String
  }
  type Tree implements GitObject { abbreviatedOid: String! entries: [TreeEntry!] id: ID! oid: GitObjectID! }
  type TreeEntry {
    mode: Int!
    name: String!
    object: GitObject
    oid: GitObjectID!
    path: String
    size: Int!
    type: String!
  }
  type Commit implements GitObject {
    abbreviatedOid: String!
    author: GitActor
    authoredDate: DateTime!
    authors(after: String, before: String, first: Int, last: Int): GitActorConnection!
    committedDate: DateTime!
    committer: GitActor
    file(path: String!): TreeEntry
    history(after: String, before: String, first: Int, last: Int, path: String): CommitHistoryConnection!
    id: ID!
    message: String!
    messageHeadline: String!
    oid: GitObjectID!
    parents(after: String, before: String, first: Int, last: Int): CommitConnection!
    status: Status
    tree: Tree!
    url: URI!
  }
  type CommitConnection { nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }
  type CommitHistoryConnection { nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }
  type GitActor { date: GitTimestamp email: String name: String user: User }
  type GitActorConnection { nodes: [GitActor] pageInfo: PageInfo! totalCount: Int! }

  enum StatusState { EXPECTED ERROR FAILURE PENDING SUCCESS }
  type Status { context(name: String!): StatusContext contexts: [StatusContext!]! id: ID! state: StatusState! }
  type StatusContext {
    context: String!
    createdAt: DateTime!
    creator: Actor
    description: String
    id: ID!
    state: StatusState!
    targetUrl: URI
  }

  enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
  enum OrderDirection { ASC DESC }
  input IssueOrder { direction: OrderDirection! field: IssueOrderField! }
  type MergeQueue { entries(after: String, before: String, first: Int, last: Int): MergeQueueEntryConnection id: ID! }
  type MergeQueueEntryConnection { nodes: [MergeQueueEntry] pageInfo: PageInfo! totalCount: Int! }
  type MergeQueueEntry { baseCommit: Commit headCommit: Commit id: ID! position: Int! pullRequest: PullRequest }

  type PullRequestConnection { nodes: [PullRequest] pageInfo: PageInfo! totalCount: Int! }
  enum PatchStatus { ADDED CHANGED COPIED DELETED MODIFIED RENAMED }
  type PullRequestChangedFile { additions: Int! changeType: PatchStatus! deletions: Int! path: String! }
  type PullRequestChangedFileConnection { nodes: [PullRequestChangedFile] pageInfo: PageInfo! totalCount: Int! }

  enum PullRequestState { OPEN CLOSED MERGED }
  type PullRequest {
    author: Actor
    baseRef: Ref
    baseRefName: String!
    baseRefOid: GitObjectID!
    body: String!
    changedFiles: Int!
    closed: Boolean!
    commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
    files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
    fullDatabaseId: BigInt
    headRef: Ref
    headRefName: String!
    headRefOid: GitObjectID!
    headRepository: Repository
    id: ID!
    isCrossRepository: Boolean!
    isDraft: Boolean!
    merged: Boolean!
    number: Int!
    reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
    reviews(
      after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]
    ): PullRequestReviewConnection
    state: PullRequestState!
    timelineItems(
      after: String, before: String, first: Int, itemTypes: [PullRequestTimelineItemsItemType!], last: Int
    ): PullRequestTimelineItemsConnection!
    title: String!
    updatedAt: DateTime!
    url: URI!
    viewerDidAuthor: Boolean!
  }
  enum PullRequestTimelineItemsItemType { AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT BASE_REF_CHANGED_EVENT }
  type AutomaticBaseChangeSucceededEvent { createdAt: DateTime! }
  type BaseRefChangedEvent { createdAt: DateTime! }
  union PullRequestTimelineItems = AutomaticBaseChangeSucceededEvent | BaseRefChangedEvent
  type PullRequestTimelineItemsConnection { nodes: [PullRequestTimelineItems] pageInfo: PageInfo! totalCount: Int! }
  type PullRequestCommit { commit: Commit! id: ID! }
  type PullRequestCommitConnection { nodes: [PullRequestCommit] pageInfo: PageInfo! totalCount: Int! }

  enum PullRequestReviewState { PENDING COMMENTED APPROVED CHANGES_REQUESTED DISMISSED }
  type PullRequestReview {
    author: Actor
    authorCanPushToRepository: Boolean!
    body: String!
    comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
    commit: Commit
    createdAt: DateTime!
    databaseId: Int
    editor: Actor
    fullDatabaseId: BigInt
    id: ID!
    lastEditedAt: DateTime
    state: PullRequestReviewState!
    submittedAt: DateTime
    url: URI!
    viewerDidAuthor: Boolean!
  }
  type PullRequestReviewConnection { nodes: [PullRequestReview] pageInfo: PageInfo! totalCount: Int! }

  type PullRequestReviewComment {
    author: Actor
    body: String!
    createdAt: DateTime!
    databaseId: Int
    fullDatabaseId: BigInt
    id: ID!
    line: Int
    outdated: Boolean!
    path: String!
    pullRequestReview: PullRequestReview
    replyTo: PullRequestReviewComment
    url: URI!
    viewerDidAuthor: Boolean!
  }
  type PullRequestReviewCommentConnection { nodes: [PullRequestReviewComment] pageInfo: PageInfo! totalCount: Int! }
  type PullRequestReviewThread {
    comments(after: String, before: String, first: Int, last: Int, skip: Int): PullRequestReviewCommentConnection!
    id: ID!
    isOutdated: Boolean!
    isResolved: Boolean!
    line: Int
    path: String!
    startLine: Int
  }
  type PullRequestReviewThreadConnection { nodes: [PullRequestReviewThread] pageInfo: PageInfo! totalCount: Int! }
`

/** The small schema, built. */
export function smallSchema(): GraphQLSchema {
  return buildSchema(schemaText)
}
