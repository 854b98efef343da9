/** How the name of an organisation ends. */
export const ORGANISATION =
  /(?:局|政府|委员会|联合会|联合社|公司|集团|学校|小学|中学|大学|学院|医院|卫生院|协会|学会|商会|工会|妇联|基金会|合作社|村委会?|居委会?|办事处|街道|中心|厂|所|会|社|园|部|院|站|队|矿|馆|办)(?:[(（].*[)）])?$/;

/** A word of a sponsor that is no name of an organisation: 个人, 公民个人, 县级教育部门. */
export const SPONSOR_WORD = /个人|公民|自然人|部门$|集体$|企业$|法人|组织$|团体$|举办$|民办|公办|性质/;
