import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Every Treasury Account Symbol of ESF and INCLE that is held directly or by State as allocation transfer.
 *
 * Source: Treasury's list as published by USAspending (CC0). Titles are Treasury's own, its slips included
 * (011-2009/2014-1022 is not Peacekeeping Operations): join by code, never by title.
 * Each line: allocation agency, agency, first year, last year, main account, sub-account, title.
 */
const SYMBOLS = `
|011|||1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|||1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2006|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2006|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2007|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2007|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2007|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance
019|011|2007|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance
|011|2008|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2008|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2008|2014|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2008|2014|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2009|2013|1022|000|International Narcotics Control and Law Enforcement, Funds Appropriated to the President
019|011|2009|2013|1022|000|International Narcotics Control and Law Enforcement, Funds Appropriated to the President
|011|2009|2014|1022|000|Peacekeeping Operations, International Security Assistance, State
019|011|2009|2014|1022|000|Peacekeeping Operations, International Security Assistance, State
|011|2010|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2010|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2010|2015|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2010|2015|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2010|2016|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2010|2016|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2011|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2011|2012|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2011|2016|1022|000|International Narcotics Control and Law Enforcement, Funds Appropriated to the President
019|011|2011|2016|1022|000|International Narcotics Control and Law Enforcement, Funds Appropriated to the President
019|011|2012|2012|1022|000|State Department
|011|2012|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2012|2013|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2012|2017|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2012|2017|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2013|2013|1022|000|State Department
|011|2013|2014|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2013|2014|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2013|2018|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2013|2018|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2014|2014|1022|000|State
|011|2014|2015|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2014|2015|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2014|2019|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2014|2019|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2015|2015|1022|000|State
|011|2015|2016|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2015|2016|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2016|2017|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2016|2017|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|011|2017|2018|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
019|011|2017|2018|1022|000|International Narcotics Control and Law Enforcement, International Security Assistance, State
|019|||1022|000|International Narcotics Control and Law Enforcement, State
|072|||1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|||1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|1995|1996|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2006|2012|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2007|2012|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2007|2012|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2007|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2008|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2008|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2008|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2009|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2009|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2009|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2010|2012|1037|000|Economic Support Fund, Agency for International Development
019|072|2010|2012|1037|000|Economic Support Fund, Agency for International Development
|072|2010|2015|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2010|2015|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2010|2016|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2010|2016|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2011|2012|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2011|2012|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2011|2016|1037|000|Economic Support Fund,Funds Appropriated to the President
019|072|2011|2016|1037|000|Economic Support Fund,Funds Appropriated to the President
019|072|2012|2012|1037|000|State
|072|2012|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2012|2013|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2012|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2012|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2012|2017|1037|000|Economic Support Funds, Funds Appropriated to the President
019|072|2012|2017|1037|000|Economic Support Funds, Funds Appropriated to the President
|072|2012|2018|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2013|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2013|2014|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2013|2018|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2013|2018|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2014|2015|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2014|2015|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2014|2016|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2014|2019|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2014|2019|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2014|2020|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2015|2016|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2015|2016|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2015|2019|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2015|2020|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2016|2017|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2016|2017|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2016|2020|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2017|2018|1037|000|Economic Support Fund, Funds Appropriated to the President
019|072|2017|2018|1037|000|Economic Support Fund, Funds Appropriated to the President
|072|2017|2021|1037|000|Economic Support Fund, Funds Appropriated to the President
`;

export class AddTreasuryAccounts1795291260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO funding_accounts (code, name) VALUES
        ('ESF', 'Economic Support Fund'),
        ('INCLE', 'International Narcotics Control and Law Enforcement');
      INSERT INTO funding_offices (code, name) VALUES
        ('J/TIP', 'Office to Monitor and Combat Trafficking in Persons'),
        ('AF', 'Bureau of African Affairs'),
        ('EAP', 'Bureau of East Asian and Pacific Affairs'),
        ('EUR', 'Bureau of European and Eurasian Affairs'),
        ('NEA', 'Bureau of Near Eastern Affairs'),
        ('SCA', 'Bureau of South and Central Asian Affairs'),
        ('WHA', 'Bureau of Western Hemisphere Affairs');
    `);
    await runner.query(
      `
      INSERT INTO treasury_accounts (code, account_code, allocation_agency, agency, begins_year, ends_year, main_account, sub_account, title)
      SELECT concat_ws('-', nullif(part[1], ''), part[2], coalesce(nullif(concat_ws('/', nullif(part[3], ''), nullif(part[4], '')), ''), 'X'), part[5], part[6]),
             CASE part[5] WHEN '1022' THEN 'INCLE' WHEN '1037' THEN 'ESF' END,
             nullif(part[1], ''), part[2], nullif(part[3], '')::int, nullif(part[4], '')::int, part[5], part[6], part[7]
        FROM unnest($1::text[]) line, string_to_array(line, '|') part`,
      [SYMBOLS.trim().split('\n')],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DELETE FROM treasury_accounts; DELETE FROM funding_offices; DELETE FROM funding_accounts;',
    );
  }
}
