-- ③ 谁逾期了：在办的园按各局公布的周期（settings.duties）该更新而没有更新的公示事项，和变更满一个月还没有办完的备案
-- 学前教育法第七十二条里各园的六项。县（市、区）自己的两项（财政投入、规划举办）不在内，看各站的公示完整度。
-- 到期日按工作日数（政府信息公开条例第二十六条），节假日、调休照 holidays 表，没有列出的年份按周一至周五。
-- 有行扣下来核对、可能正是该公布的那一期的，是待核实，不算逾期。新园从它该有数据的那一期算起。
WITH 轮次 AS (
  SELECT d.局, d.表, d.周期, d.工作日, p.日, max(s.起) AS 起
  FROM duties d
  JOIN packages p ON p.局 = d.局
  CROSS JOIN unnest([0, 1]) y(前几年)
  CROSS JOIN unnest([0, 6]) m(几个月后)
  CROSS JOIN LATERAL (
    SELECT ((year(p.日) - y.前几年)::VARCHAR || '-' || d.起始)::DATE + to_months(m.几个月后) AS 起
  ) s
  WHERE d.周期 <> '变更' AND (m.几个月后 = 0 OR d.周期 = '学期') AND s.起 <= p.日
  GROUP BY ALL
),
逐日 AS (
  SELECT r.局, r.表, r.起::DATE AS 起, r.周期, r.日, r.工作日, t.天::DATE AS 天,
    sum(CASE WHEN t.天 = r.起 THEN 0 WHEN h.类型 = '调休上班' THEN 1 WHEN h.类型 = '放假' THEN 0
      WHEN isodow(t.天) < 6 THEN 1 ELSE 0 END) OVER (PARTITION BY r.局, r.表 ORDER BY t.天) AS 第几个工作日
  FROM 轮次 r
  CROSS JOIN LATERAL unnest(generate_series(r.起, r.起 + to_days(r.工作日 * 2 + 40), to_days(1))) t(天)
  LEFT JOIN holidays h ON h.局 = r.局 AND h.日期 = t.天
),
到期 AS (
  SELECT 局, 表, 周期, 日, 起, min(天) AS 应于,
    year(起) - CASE WHEN month(起) < 9 THEN 1 ELSE 0 END AS 学年
  FROM 逐日 WHERE 第几个工作日 = 工作日 GROUP BY ALL
),
-- 各园各事项最近一期：说的是哪一天，管到哪一天。
最近 AS (
  SELECT 局, 标识码, '教职工配备' AS 事项, 'staffing' AS 表, max(统计日期) AS 数据日, max(统计日期) AS 管到 FROM staffing GROUP BY ALL
  UNION ALL
  SELECT 局, 标识码, '教职工资质', 'staffing', max(统计日期), max(统计日期) FROM staffing
  WHERE 岗位 = '专任教师' AND (持证人数 IS NOT NULL OR 本科 IS NOT NULL) GROUP BY ALL
  UNION ALL
  SELECT 局, 标识码, '招生', 'enrolment', max(统计日期), max(统计日期) FROM enrolment GROUP BY ALL
  UNION ALL
  SELECT f.局, f.主体代码, '经费收支', 'finance', make_date(max(f.年度), 12, 31), make_date(max(f.年度) + 1, 12, 31)
  FROM finance f JOIN packages p ON p.局 = f.局 WHERE make_date(f.年度, 12, 31) <= p.日 GROUP BY ALL
  UNION ALL
  SELECT 局, 标识码, '保育教育质量', 'assessments', max(评定日期), max(评定日期) FROM assessments GROUP BY ALL
  UNION ALL
  -- 收费只要有现行的，或者已经公示、以后执行的，就一直算公布。
  SELECT f.局, f.标识码, '收费标准', 'fees', max(f.执行日期), DATE '9999-12-31'
  FROM fees f JOIN packages p ON p.局 = f.局
  WHERE (f.执行日期 <= p.日 AND (f.截止日期 IS NULL OR f.截止日期 >= p.日)) OR (f.执行日期 > p.日 AND f.公示日期 <= p.日)
  GROUP BY ALL
),
-- 资质写了“不适用”“不公开”“待核实”的，不是没有公布。
资质免 AS (
  SELECT 局, 标识码 FROM staffing WHERE 岗位 = '专任教师'
  GROUP BY ALL HAVING arg_max(coalesce(持证人数_无, '未公布'), 行) <> '未公布'
),
-- 扣下来核对的行，说的可能就是这一期的：经费管到次年年底，其余的说的是哪个学年。读不出是哪一期的，也可能是。
核对中 AS (
  SELECT DISTINCT u.局, u.标识码, u.表
  FROM under_review u
  JOIN 到期 t ON t.局 = u.局 AND t.表 = u.表
  CROSS JOIN LATERAL unnest(coalesce(u.时期, [NULL])) x(时期)
  WHERE x.时期 IS NULL OR CASE WHEN len(x.时期) = 4 THEN make_date(x.时期::INTEGER + 1, 12, 31) >= t.起
    ELSE left(x.时期, 4)::INTEGER >= t.学年 END
),
公示 AS (
  SELECT y.局, i.事项, y.标识码, y.名称, t.应于, z.数据日
  FROM 园 y
  CROSS JOIN (VALUES ('教职工资质', 'staffing'), ('教职工配备', 'staffing'), ('招生', 'enrolment'),
    ('经费收支', 'finance'), ('收费标准', 'fees'), ('保育教育质量', 'assessments')) i(事项, 表)
  JOIN 到期 t ON t.局 = y.局 AND t.表 = i.表
  LEFT JOIN 最近 z ON z.局 = y.局 AND z.标识码 = y.标识码 AND z.事项 = i.事项
  LEFT JOIN 资质免 m ON m.局 = y.局 AND m.标识码 = y.标识码 AND i.事项 = '教职工资质' AND z.数据日 IS NULL
  WHERE t.日 > t.应于 AND (z.管到 IS NULL OR z.管到 < t.起) AND m.标识码 IS NULL
    -- 还没有数据的新园：这一期开始时它在不在。
    AND (z.数据日 IS NOT NULL OR y.建园年份 IS NULL
      OR CASE WHEN t.周期 = '年' THEN year(t.起) > y.建园年份 ELSE t.学年 >= y.建园年份 END)
    AND (y.局, y.标识码, i.表) NOT IN (SELECT 局, 标识码, 表 FROM 核对中)
),
备案 AS (
  SELECT y.局, f.岗位 || '变更备案' AS 事项, y.标识码, y.名称, (f.变更日期::DATE + to_months(1))::DATE AS 应于,
    NULL::DATE AS 数据日
  FROM filings f JOIN 园 y ON y.局 = f.局 AND y.标识码 = f.标识码
  WHERE (f.备案日期 IS NULL OR f.信息更新日期 IS NULL) AND y.日 > (f.变更日期::DATE + to_months(1))::DATE
)
SELECT 局, 事项, 标识码, 名称, strftime(应于, '%Y-%m-%d') AS 应于, strftime(数据日, '%Y-%m-%d') AS 现有的数据说的是
FROM (SELECT * FROM 公示 UNION ALL SELECT * FROM 备案)
ORDER BY 局, 事项, 标识码, 应于;
