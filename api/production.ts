/**
 * Comes before everything else: unless they are told so when they are loaded, libraries check as they do at a developer's
 * desk (graphql-js looks into every value that is not of a type, several times for each field of an answer).
 */
process.env['NODE_ENV'] ??= 'production';
