import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Where awards work: countries by State's regional bureaus, and a place of its own for what is regional or global.
 * Each line: code (ISO 3166-1 alpha-2, or our own for the rest), kind, region, name.
 */
const PLACES = `
AO|country|AF|Angola
BJ|country|AF|Benin
BW|country|AF|Botswana
BF|country|AF|Burkina Faso
BI|country|AF|Burundi
CV|country|AF|Cabo Verde
CM|country|AF|Cameroon
CF|country|AF|Central African Republic
TD|country|AF|Chad
KM|country|AF|Comoros
CD|country|AF|Democratic Republic of the Congo
CG|country|AF|Republic of the Congo
CI|country|AF|Cote d'Ivoire
DJ|country|AF|Djibouti
GQ|country|AF|Equatorial Guinea
ER|country|AF|Eritrea
SZ|country|AF|Eswatini
ET|country|AF|Ethiopia
GA|country|AF|Gabon
GM|country|AF|The Gambia
GH|country|AF|Ghana
GN|country|AF|Guinea
GW|country|AF|Guinea-Bissau
KE|country|AF|Kenya
LS|country|AF|Lesotho
LR|country|AF|Liberia
MG|country|AF|Madagascar
MW|country|AF|Malawi
ML|country|AF|Mali
MR|country|AF|Mauritania
MU|country|AF|Mauritius
MZ|country|AF|Mozambique
NA|country|AF|Namibia
NE|country|AF|Niger
NG|country|AF|Nigeria
RW|country|AF|Rwanda
ST|country|AF|Sao Tome and Principe
SN|country|AF|Senegal
SC|country|AF|Seychelles
SL|country|AF|Sierra Leone
SO|country|AF|Somalia
ZA|country|AF|South Africa
SS|country|AF|South Sudan
SD|country|AF|Sudan
TZ|country|AF|Tanzania
TG|country|AF|Togo
UG|country|AF|Uganda
ZM|country|AF|Zambia
ZW|country|AF|Zimbabwe
R-AF|regional|AF|Africa regional
AU|country|EAP|Australia
BN|country|EAP|Brunei
KH|country|EAP|Cambodia
CN|country|EAP|China
FJ|country|EAP|Fiji
HK|country|EAP|Hong Kong
ID|country|EAP|Indonesia
JP|country|EAP|Japan
KI|country|EAP|Kiribati
KP|country|EAP|North Korea
KR|country|EAP|South Korea
LA|country|EAP|Laos
MO|country|EAP|Macau
MY|country|EAP|Malaysia
MH|country|EAP|Marshall Islands
FM|country|EAP|Federated States of Micronesia
MN|country|EAP|Mongolia
MM|country|EAP|Burma
NR|country|EAP|Nauru
NZ|country|EAP|New Zealand
PW|country|EAP|Palau
PG|country|EAP|Papua New Guinea
PH|country|EAP|Philippines
WS|country|EAP|Samoa
SG|country|EAP|Singapore
SB|country|EAP|Solomon Islands
TW|country|EAP|Taiwan
TH|country|EAP|Thailand
TL|country|EAP|Timor-Leste
TO|country|EAP|Tonga
TV|country|EAP|Tuvalu
VU|country|EAP|Vanuatu
VN|country|EAP|Vietnam
R-EAP|regional|EAP|East Asia and the Pacific regional
AL|country|EUR|Albania
AD|country|EUR|Andorra
AM|country|EUR|Armenia
AT|country|EUR|Austria
AZ|country|EUR|Azerbaijan
BY|country|EUR|Belarus
BE|country|EUR|Belgium
BA|country|EUR|Bosnia and Herzegovina
BG|country|EUR|Bulgaria
HR|country|EUR|Croatia
CY|country|EUR|Cyprus
CZ|country|EUR|Czech Republic
DK|country|EUR|Denmark
EE|country|EUR|Estonia
FI|country|EUR|Finland
FR|country|EUR|France
GE|country|EUR|Georgia
DE|country|EUR|Germany
GR|country|EUR|Greece
HU|country|EUR|Hungary
IS|country|EUR|Iceland
IE|country|EUR|Ireland
IT|country|EUR|Italy
XK|country|EUR|Kosovo
LV|country|EUR|Latvia
LI|country|EUR|Liechtenstein
LT|country|EUR|Lithuania
LU|country|EUR|Luxembourg
MT|country|EUR|Malta
MD|country|EUR|Moldova
MC|country|EUR|Monaco
ME|country|EUR|Montenegro
NL|country|EUR|Netherlands
MK|country|EUR|North Macedonia
NO|country|EUR|Norway
PL|country|EUR|Poland
PT|country|EUR|Portugal
RO|country|EUR|Romania
RU|country|EUR|Russia
SM|country|EUR|San Marino
RS|country|EUR|Serbia
SK|country|EUR|Slovakia
SI|country|EUR|Slovenia
ES|country|EUR|Spain
SE|country|EUR|Sweden
CH|country|EUR|Switzerland
TR|country|EUR|Turkey
UA|country|EUR|Ukraine
GB|country|EUR|United Kingdom
VA|country|EUR|Holy See
R-EUR|regional|EUR|Europe and Eurasia regional
DZ|country|NEA|Algeria
BH|country|NEA|Bahrain
EG|country|NEA|Egypt
IR|country|NEA|Iran
IQ|country|NEA|Iraq
IL|country|NEA|Israel
JO|country|NEA|Jordan
KW|country|NEA|Kuwait
LB|country|NEA|Lebanon
LY|country|NEA|Libya
MA|country|NEA|Morocco
OM|country|NEA|Oman
PS|country|NEA|West Bank and Gaza
QA|country|NEA|Qatar
SA|country|NEA|Saudi Arabia
SY|country|NEA|Syria
TN|country|NEA|Tunisia
AE|country|NEA|United Arab Emirates
YE|country|NEA|Yemen
R-NEA|regional|NEA|Near East regional
AF|country|SCA|Afghanistan
BD|country|SCA|Bangladesh
BT|country|SCA|Bhutan
IN|country|SCA|India
KZ|country|SCA|Kazakhstan
KG|country|SCA|Kyrgyz Republic
MV|country|SCA|Maldives
NP|country|SCA|Nepal
PK|country|SCA|Pakistan
LK|country|SCA|Sri Lanka
TJ|country|SCA|Tajikistan
TM|country|SCA|Turkmenistan
UZ|country|SCA|Uzbekistan
R-SCA|regional|SCA|South and Central Asia regional
AG|country|WHA|Antigua and Barbuda
AR|country|WHA|Argentina
AW|country|WHA|Aruba
BS|country|WHA|The Bahamas
BB|country|WHA|Barbados
BZ|country|WHA|Belize
BO|country|WHA|Bolivia
BR|country|WHA|Brazil
CA|country|WHA|Canada
CL|country|WHA|Chile
CO|country|WHA|Colombia
CR|country|WHA|Costa Rica
CU|country|WHA|Cuba
CW|country|WHA|Curacao
DM|country|WHA|Dominica
DO|country|WHA|Dominican Republic
EC|country|WHA|Ecuador
SV|country|WHA|El Salvador
GD|country|WHA|Grenada
GT|country|WHA|Guatemala
GY|country|WHA|Guyana
HT|country|WHA|Haiti
HN|country|WHA|Honduras
JM|country|WHA|Jamaica
MX|country|WHA|Mexico
NI|country|WHA|Nicaragua
PA|country|WHA|Panama
PY|country|WHA|Paraguay
PE|country|WHA|Peru
KN|country|WHA|Saint Kitts and Nevis
LC|country|WHA|Saint Lucia
VC|country|WHA|Saint Vincent and the Grenadines
SX|country|WHA|Sint Maarten
SR|country|WHA|Suriname
TT|country|WHA|Trinidad and Tobago
US|country|WHA|United States
UY|country|WHA|Uruguay
VE|country|WHA|Venezuela
R-WHA|regional|WHA|Western Hemisphere regional
GLOBAL|global|Global|Global
`;

/** Implementers and their names; awards and the shares that split their money. */
export class CreatePartiesAndAwards1795291320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE places (
        code text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('country', 'regional', 'global')),
        region text NOT NULL CHECK (region IN ('AF', 'EAP', 'EUR', 'NEA', 'SCA', 'WHA', 'Global')),
        name text NOT NULL UNIQUE
      );

      CREATE TABLE implementers (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        type text NOT NULL CHECK (type IN ('us-ngo', 'foreign-ngo', 'faith-based', 'university',
          'public-international-organization', 'for-profit', 'us-agency')),
        provenance provenance NOT NULL DEFAULT 'recorded',
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      -- What is the same in two spellings of a name: letters of any language and digits, without case.
      CREATE FUNCTION key_of_name(name text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN regexp_replace(upper(name), '[^[:alnum:]]+', '', 'g');

      -- One record, many names: every name leads to one implementer, whatever its case and punctuation.
      CREATE TABLE implementer_names (
        name_key text GENERATED ALWAYS AS (key_of_name(name)) STORED PRIMARY KEY,
        implementer_id uuid NOT NULL REFERENCES implementers,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        CHECK (name_key <> '')
      );
      CREATE INDEX ON implementer_names (implementer_id);

      -- The same as fainKey in libs/awards: basic letters in capitals and digits, whatever the server's locale.
      CREATE FUNCTION key_of_fain(fain text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN upper(regexp_replace(fain COLLATE "C", '[^0-9A-Za-z]+', '', 'g') COLLATE "C");

      CREATE TABLE awards (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Federal Award Identification Number, as typed; opaque. Printable ASCII, so that its key leaves no letter out.
        fain text NOT NULL CHECK (length(fain) BETWEEN 1 AND 30 AND fain ~ '^[ -~]+$'),
        -- One award whatever the case or punctuation.
        fain_key text NOT NULL GENERATED ALWAYS AS (key_of_fain(fain)) STORED UNIQUE CHECK (fain_key <> ''),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
        instrument text NOT NULL CHECK (instrument IN ('grant', 'cooperative-agreement', 'voluntary-contribution',
          'interagency-agreement', 'contract')),
        implementer_id uuid NOT NULL REFERENCES implementers,
        program_type text NOT NULL CHECK (program_type IN ('bilateral-and-regional', 'child-protection-compact',
          'emergency-victim-assistance', 'global-action-research-innovation', 'program-to-end-modern-slavery',
          'training-and-technical-assistance')),
        -- Net obligations never exceed it; whole cents.
        ceiling_cents bigint NOT NULL CHECK (ceiling_cents BETWEEN 0 AND 999999999999999),
        -- Period of performance, both days included.
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        provenance provenance NOT NULL DEFAULT 'recorded',
        -- Where the award was published or recorded from.
        source text NOT NULL DEFAULT '' CHECK (length(source) <= 500),
        -- Rises by one with each change; the ETag of the award.
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON awards (implementer_id);

      -- Shares in basis points of 10,000. A set counts from its date until the next set of the same award.
      CREATE TABLE award_category_shares (
        award_id uuid NOT NULL REFERENCES awards,
        effective_on date NOT NULL,
        category text NOT NULL CHECK (category IN ('prosecution', 'protection', 'prevention', 'partnership')),
        basis_points integer NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
        PRIMARY KEY (award_id, effective_on, category)
      );
      CREATE TABLE award_country_shares (
        award_id uuid NOT NULL REFERENCES awards,
        effective_on date NOT NULL,
        place text NOT NULL REFERENCES places,
        basis_points integer NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
        PRIMARY KEY (award_id, effective_on, place)
      );
      CREATE INDEX ON award_country_shares (place);

      -- Both splits laid over each other: the finest cells that money is dealt to, in dealing order.
      -- Derived from the shares by trigger, never written by hand.
      CREATE TABLE share_cells (
        award_id uuid NOT NULL REFERENCES awards,
        -- Counts for entries dated from_on to the day before until_on.
        from_on date NOT NULL,
        until_on date NOT NULL,
        position integer NOT NULL,
        category text NOT NULL,
        place text NOT NULL,
        -- The cell's slice of the whole, in hundred-millionths: from above to upto.
        above bigint NOT NULL,
        upto bigint NOT NULL CHECK (upto > above AND upto <= 100000000),
        PRIMARY KEY (award_id, from_on, position)
      );
    `);
    await this.createDealing(runner);
    await runner.query(
      `INSERT INTO places (code, kind, region, name)
       SELECT part[1], part[2], part[3], part[4] FROM unnest($1::text[]) line, string_to_array(line, '|') part`,
      [PLACES.trim().split('\n')],
    );
  }

  private async createDealing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The same formula as dealtUpto in libs/money: half away from zero, symmetric in sign.
      -- Dollars of 10^8 cents and their rest are dealt apart so that every product fits a bigint.
      CREATE FUNCTION dealt_upto(cents bigint, upto bigint) RETURNS bigint
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN sign(cents)::bigint
               * (abs(cents) / 100000000 * upto + (abs(cents) % 100000000 * upto + 50000000) / 100000000);

      CREATE FUNCTION store_share_cells(award_ids uuid[]) RETURNS void
        LANGUAGE sql AS $$
        DELETE FROM share_cells WHERE award_id = ANY (award_ids);
        INSERT INTO share_cells (award_id, from_on, until_on, position, category, place, above, upto)
        WITH bounds AS (
          SELECT award_id, effective_on AS from_on FROM award_category_shares WHERE award_id = ANY (award_ids)
          UNION SELECT award_id, effective_on FROM award_country_shares WHERE award_id = ANY (award_ids)
        ), spans AS (
          SELECT award_id, from_on,
                 lead(from_on, 1, 'infinity') OVER (PARTITION BY award_id ORDER BY from_on) AS until_on,
                 (SELECT max(s.effective_on) FROM award_category_shares s
                   WHERE s.award_id = b.award_id AND s.effective_on <= b.from_on) AS categories_on,
                 (SELECT max(s.effective_on) FROM award_country_shares s
                   WHERE s.award_id = b.award_id AND s.effective_on <= b.from_on) AS countries_on
            FROM bounds b
        ), categories AS (
          SELECT s.*, coalesce(c.category, 'unallocated') AS category, coalesce(c.basis_points, 10000) AS width,
                 coalesce(sum(c.basis_points) OVER (PARTITION BY s.award_id, s.from_on ORDER BY c.category), 10000) AS upto
            FROM spans s LEFT JOIN award_category_shares c ON c.award_id = s.award_id AND c.effective_on = s.categories_on
        ), cells AS (
          SELECT s.award_id, s.from_on, s.until_on, s.category, coalesce(k.place, 'unallocated') AS place,
                 (s.upto - s.width) * 10000 + s.width * coalesce(
                   sum(k.basis_points) OVER (PARTITION BY s.award_id, s.from_on, s.category ORDER BY k.place), 10000) AS upto,
                 s.width * coalesce(k.basis_points, 10000) AS width
            FROM categories s LEFT JOIN award_country_shares k ON k.award_id = s.award_id AND k.effective_on = s.countries_on
        )
        SELECT award_id, from_on, until_on, row_number() OVER (PARTITION BY award_id, from_on ORDER BY upto),
               category, place, upto - width, upto
          FROM cells;
        $$;

      -- Refuses a set that does not add up to the whole; a set is always written by one statement.
      CREATE FUNCTION check_shares() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE faulty record; touched uuid[];
        BEGIN
          SELECT array_agg(DISTINCT award_id) INTO touched FROM changed_rows;
          IF touched IS NULL THEN RETURN NULL; END IF;
          EXECUTE format(
            'SELECT a.fain, s.effective_on, sum(s.basis_points) AS total FROM %I s JOIN awards a ON a.id = s.award_id
              WHERE s.award_id = ANY ($1) GROUP BY 1, 2 HAVING sum(s.basis_points) <> 10000 LIMIT 1', TG_TABLE_NAME)
            INTO faulty USING touched;
          IF faulty.total IS NOT NULL THEN
            PERFORM refuse('shares-not-whole', jsonb_build_object('fain', faulty.fain, 'effectiveOn', faulty.effective_on,
              'split', CASE TG_TABLE_NAME WHEN 'award_category_shares' THEN 'category' ELSE 'country' END,
              'total', faulty.total::text));
          END IF;
          PERFORM store_share_cells(touched);
          RETURN NULL;
        END $$;
      CREATE TRIGGER check_shares AFTER INSERT ON award_category_shares
        REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION check_shares();
      CREATE TRIGGER check_shares_left AFTER DELETE ON award_category_shares
        REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION check_shares();
      CREATE TRIGGER check_shares AFTER INSERT ON award_country_shares
        REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION check_shares();
      CREATE TRIGGER check_shares_left AFTER DELETE ON award_country_shares
        REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION check_shares();
      -- A share row is replaced, never edited: an update would pass by the two triggers above.
      CREATE TRIGGER no_update BEFORE UPDATE ON award_category_shares FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER no_update BEFORE UPDATE ON award_country_shares FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE share_cells, award_country_shares, award_category_shares, awards, implementer_names, implementers, places;
      DROP FUNCTION check_shares(), store_share_cells(uuid[]), dealt_upto(bigint, bigint), key_of_fain(text), key_of_name(text);
    `);
  }
}
