/** Titles of invented awards, by program type and main category; "%" stands for the place. */
export const TITLES: Readonly<Record<string, readonly string[]>> = {
  'bilateral-and-regional/prosecution': [
    'Strengthening the Investigation and Prosecution of Trafficking Cases in %',
    'Building a Specialized Anti-Trafficking Prosecution Unit in %',
    'Drafting and Implementing Comprehensive Anti-Trafficking Legislation in %',
    'Victim-Centered Criminal Justice Responses to Trafficking in %',
    'Mentoring Police, Prosecutors and Judges on Trafficking Crimes in %',
  ],
  'bilateral-and-regional/protection': [
    'Shelter, Legal Aid and Reintegration for Survivors of Trafficking in %',
    'Comprehensive Care for Child Victims of Trafficking in %',
    'National Referral Mechanism and Standards of Care in %',
    'Identification and Referral of Trafficking Victims in %',
    'Safe Return and Reintegration of Trafficked Workers in %',
    'Training Service Providers in Trauma-Informed Care in %',
  ],
  'bilateral-and-regional/prevention': [
    'Preventing Forced Labor among Migrant Workers in %',
    'Community Awareness and Early Identification of Trafficking in %',
    'Reducing Demand for Child Sex Trafficking in %',
    'Ethical Recruitment and Labor Rights Education in %',
  ],
  'bilateral-and-regional/partnership': [
    'Multidisciplinary Anti-Trafficking Task Forces in %',
    'Coordinating Government and Civil Society against Trafficking in %',
    'Cross-Border Cooperation against Trafficking in %',
  ],
  'child-protection-compact': [
    'Child Protection Compact Partnership: Prosecuting Child Trafficking in %',
    'Child Protection Compact Partnership: Care for Trafficked Children in %',
    'Child Protection Compact Partnership: Community Prevention in %',
  ],
  'global-action-research-innovation': [
    'Global Research on the Prevalence of Labor Trafficking',
    'Case Management and Data Sharing among Frontline Organizations',
    'Forced Labor in Global Seafood Supply Chains: Evidence and Response',
    'Survivor Leadership and Peer Mentoring Network',
    'Model Legislation and Legal Assistance for Anti-Trafficking Reform',
    'Monitoring Recruitment Practices across Migration Corridors',
  ],
  'program-to-end-modern-slavery': [
    'Program to End Modern Slavery: Reducing the Prevalence of Forced Labor in %',
    'Program to End Modern Slavery: Reducing the Prevalence of Sex Trafficking in %',
    'Program to End Modern Slavery: Measuring Prevalence in %',
  ],
  'training-and-technical-assistance': [
    'Short-Term Training for Investigators and Prosecutors in %',
    'Technical Assistance for a National Action Plan in %',
    'Judicial Workshops on Trafficking in Persons in %',
    'Standard Operating Procedures for Victim Identification in %',
  ],
};
