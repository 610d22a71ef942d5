import fc from 'fast-check';
import { GraphQLError, parseValue, type GraphQLScalarType } from 'graphql';
import { AreaKey, DateTime, Day, Duration, WebAddress } from '../../schema/types/scalars.js';

const accepted = (scalar: GraphQLScalarType, text: unknown): unknown => scalar.parseValue(text);
/** The error that tells a client why; any other error is a fault of ours. */
function refusalOf(read: () => unknown): GraphQLError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
const refusal = (scalar: GraphQLScalarType, text: unknown): string => refusalOf(() => scalar.parseValue(text))?.message ?? 'accepted';

describe('Date', () => {
  test.each(['2020-11-19', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(accepted(Day, text)).toBe(text);
    expect(Day.serialize(text)).toBe(text);
  });

  test.each([
    ['2020-02-30', 'Date: "2020-02-30" is no calendar day; February 2020 has the days 01 to 29'],
    ['1900-02-29', 'Date: "1900-02-29" is no calendar day; February 1900 has the days 01 to 28'],
    ['2020-04-31', 'Date: "2020-04-31" is no calendar day; April 2020 has the days 01 to 30'],
    ['2020-01-00', 'Date: "2020-01-00" is no calendar day; January 2020 has the days 01 to 31'],
    ['2020-13-01', 'Date: "2020-13-01" is no calendar day; months are 01 to 12'],
    ['2020-00-01', 'Date: "2020-00-01" is no calendar day; months are 01 to 12'],
    ['0000-01-01', 'Date: "0000-01-01" is no calendar day; the calendar has no year 0'],
    ['19.11.2020', 'Date: "19.11.2020" is no calendar day; write it as YYYY-MM-DD, such as 2020-11-19'],
  ])('%s is none, and the message says why', (text, message) => {
    expect(refusal(Day, text)).toBe(message);
    expect(() => Day.serialize(text)).toThrow(message);
  });

  test.each(['', '2020-11-19T00:00:00Z', ' 2020-11-19', '2020-11-19\n', '2020-1-1', '+2020-11-19', '２０２０-11-19'])('%j is none', (text) => {
    expect(refusal(Day, text)).toMatch(/^Date: .* is no calendar day/s);
  });

  test('agrees with the calendar of the machine on every day and on none besides', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
      const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const midnight = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
      expect(refusal(Day, text) === 'accepted').toBe(exists);
    }));
  });
});

describe('DateTime', () => {
  test.each([
    ['2020-11-19T12:30:00Z', '2020-11-19T12:30:00.000Z'],
    ['2020-11-19T12:30:00.5Z', '2020-11-19T12:30:00.500Z'],
    ['2020-11-19T12:30:00.1239999Z', '2020-11-19T12:30:00.123Z'],
    ['2020-11-19t12:30:00z', '2020-11-19T12:30:00.000Z'],
    ['2020-11-19T00:30:00+01:00', '2020-11-18T23:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(accepted(DateTime, text)).toBe(instant);
    expect(DateTime.serialize(instant)).toBe(instant);
  });

  test.each([
    '2020-11-19', '2020-11-19T12:30:00', '2020-11-19 12:30:00Z', '2020-11-19T24:00:00Z', '2020-11-19T23:59:60Z', '2020-11-19T12:30Z',
    '2020-11-19T12:30:00+24:00', '2020-11-19T12:30:00.Z', 'now', '',
  ])('%j is none', (text) => {
    expect(refusal(DateTime, text)).toMatch(/^DateTime: .* is no instant; write it as RFC 3339 in UTC/);
  });

  test('tells a day that does not exist', () => {
    expect(refusal(DateTime, '2021-02-29T12:00:00Z')).toBe('DateTime: "2021-02-29" is no calendar day; February 2021 has the days 01 to 28');
  });

  test('does not leave the years that compare bytewise', () => {
    expect(refusal(DateTime, '9999-12-31T23:00:00-02:00')).toMatch(/outside the years/);
  });

  test('gives back every instant as it was', () => {
    const instants = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(fc.property(instants, (date) => expect(accepted(DateTime, date.toISOString())).toBe(date.toISOString())));
  });
});

test.each(['P2D', 'P1M', 'PT48H', 'P1Y2M3DT4H5M6S', 'P3W', 'P365D', 'P0D'])('%s is a duration', (text) => {
  expect(accepted(Duration, text)).toBe(text);
});
test.each(['', 'P', 'PT', 'P2', '2D', 'P1D2M', 'P1DT', 'P1H', '-P1D', 'P1.5D', 'p2d', '48h', 'P2D '])('%j is none', (text) => {
  expect(refusal(Duration, text)).toMatch(/^Duration: .* is no duration; write it by ISO 8601/);
});

test.each(['DE', 'ABROAD', '08', '091', '03159', '010515163', '010515163003'])('%s is the key of an area', (text) => {
  expect(accepted(AreaKey, text)).toBe(text);
});
test.each(['', '8', '0815', '031590', '0105151630', 'de', 'BW', '08 ', '०८', '08\n'])('%j is none', (text) => {
  expect(refusal(AreaKey, text)).toMatch(/^AreaKey: .* is no key of an area; give 2, 3, 5, 9 or 12 digits, DE or ABROAD$/);
});

test.each(['https://www.netzwerk-iq.de/', 'http://example.org:8080/a?b=c#d', 'https://example.org/ä'])('%s is a web address', (text) => {
  expect(accepted(WebAddress, text)).toBe(text);
});
test.each(['', 'www.netzwerk-iq.de', 'javascript:alert(1)', 'ftp://example.org', 'https://', 'https://a b.de', 'https:\\\\example.org', 'data:text/html,x'])(
  '%j is none', (text) => {
    expect(refusal(WebAddress, text)).toMatch(/^URL: .* is no web address/);
  },
);
test('a web address with a password is refused and not repeated', () => {
  expect(refusal(WebAddress, 'https://user:secret@example.org/')).toBe('URL: a web address must not carry a user name or password');
});

const ALL: readonly GraphQLScalarType[] = [Day, DateTime, Duration, AreaKey, WebAddress];

test.each(ALL.map((scalar) => [scalar.name, scalar] as const))('%s takes nothing but text', (name, scalar) => {
  for (const value of [20201119, true, {}, [], new Date(0), Symbol.iterator]) expect(refusal(scalar, value)).toBe(`${name} must be a text`);
  const literal = parseValue('2020');
  expect(() => scalar.parseLiteral(literal)).toThrow(`${name} must be a text in quotation marks, not "2020"`);
});

test('a literal is read like a variable, and a refused one shows where it stands', () => {
  expect(Day.parseLiteral(parseValue('"2020-11-19"'))).toBe('2020-11-19');
  const refused = parseValue('"2020-02-30"');
  expect(refusalOf(() => Day.parseLiteral(refused))?.nodes).toEqual([refused]);
});

test('a message does not give back megabytes', () => {
  fc.assert(fc.property(fc.constantFrom(...ALL), fc.string({ minLength: 5000, maxLength: 5100 }), (scalar, text) => {
    expect(refusal(scalar, text).length).toBeLessThan(400);
  }));
});
