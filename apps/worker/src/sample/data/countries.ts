/** A country where sample awards may work, as the place table codes and names it. */
export interface SampleCountry {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** How often it is picked; the seeds name those of weight 3. */
  readonly weight: number;
}

/** By region; a figure after the name is the weight, 1 where there is none. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AF: `AO Angola 2|BJ Benin|BW Botswana 2|BF Burkina Faso 2|BI Burundi|CM Cameroon 2|CF Central African Republic|
    TD Chad|CD Democratic Republic of the Congo 2|CG Republic of the Congo|CI Cote d'Ivoire 2|ET Ethiopia 2|GA Gabon|
    GM The Gambia|GH Ghana 3|GN Guinea|KE Kenya 2|LS Lesotho|LR Liberia 3|MG Madagascar|MW Malawi 2|ML Mali 2|
    MR Mauritania|MZ Mozambique 2|NA Namibia 2|NE Niger|NG Nigeria 3|RW Rwanda|SN Senegal 2|SC Seychelles 2|
    SL Sierra Leone 2|ZA South Africa 2|TZ Tanzania 2|TG Togo|UG Uganda 3|ZM Zambia 2|ZW Zimbabwe 2`,
  EAP: `KH Cambodia 3|FJ Fiji|ID Indonesia 3|LA Laos 2|MY Malaysia 2|MH Marshall Islands|FM Federated States of Micronesia|
    MN Mongolia 2|MM Burma 2|PW Palau|PG Papua New Guinea 3|PH Philippines 3|SB Solomon Islands|TW Taiwan|TH Thailand 3|
    TL Timor-Leste 2|VU Vanuatu|VN Vietnam 2`,
  EUR: `AL Albania 3|AM Armenia|AZ Azerbaijan|BY Belarus|BA Bosnia and Herzegovina 2|BG Bulgaria|GE Georgia 2|XK Kosovo 2|
    MD Moldova 2|ME Montenegro|MK North Macedonia 2|RO Romania|RU Russia|RS Serbia 2|TR Turkey|UA Ukraine 2`,
  NEA: `BH Bahrain|EG Egypt 2|IQ Iraq 3|JO Jordan 2|LB Lebanon 3|MA Morocco 2|OM Oman|TN Tunisia 3|AE United Arab Emirates|
    YE Yemen`,
  SCA: `AF Afghanistan 3|BD Bangladesh 3|BT Bhutan|IN India 3|KZ Kazakhstan 2|KG Kyrgyz Republic 2|MV Maldives 2|
    NP Nepal 3|PK Pakistan 2|LK Sri Lanka 2|TJ Tajikistan 2|UZ Uzbekistan`,
  WHA: `AR Argentina 2|BS The Bahamas 2|BB Barbados 2|BZ Belize|BO Bolivia|BR Brazil 2|CL Chile|CO Colombia 3|
    CR Costa Rica 2|DO Dominican Republic 3|EC Ecuador 2|SV El Salvador 2|GT Guatemala 3|GY Guyana|HT Haiti 3|
    HN Honduras 2|JM Jamaica 3|MX Mexico 3|NI Nicaragua|PA Panama|PY Paraguay|PE Peru 3|LC Saint Lucia|SR Suriname|
    TT Trinidad and Tobago|UY Uruguay`,
};

export const SAMPLE_COUNTRIES: readonly SampleCountry[] = Object.entries(COUNTRIES).flatMap(
  ([region, list]) =>
    list.split('|').map((item) => {
      const [, code = '', name = '', weight] = /^(\S+) (.+?)(?: (\d))?$/.exec(item.trim()) ?? [];
      return { code, name, region, weight: Number(weight ?? 1) };
    }),
);

/** Places of awards that work in a region as a whole, and how a title calls it. */
export const SAMPLE_REGIONS: Readonly<Record<string, readonly [place: string, name: string]>> = {
  AF: ['R-AF', 'Southern and Eastern Africa'],
  EAP: ['R-EAP', 'the Greater Mekong Subregion'],
  EUR: ['R-EUR', 'Southeastern Europe'],
  NEA: ['R-NEA', 'the Levant and the Gulf'],
  SCA: ['R-SCA', 'South and Central Asia'],
  WHA: ['R-WHA', 'Central America and the Caribbean'],
};

/** The partner whose child protection compact gets a new award, by year of action from 2015 on. */
export const COMPACT_COUNTRIES = ['GH', 'GH', 'PH', 'JM', 'PE'] as const;
