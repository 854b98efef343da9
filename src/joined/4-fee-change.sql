-- ④ 一年里保教费变了多少：与一年前的同一天比，几所涨、几所降、几所没变，涨的涨了多少
-- 现在招的年龄段里，两头都有金额、都折得成每月的才比；比不了的列出有几所，原因是哪一头没有。
WITH 两头 AS (
  SELECT y.局, a.年龄段, n.每月 AS 现在, b.每月 AS 从前,
    CASE
      WHEN n.每月 IS NULL THEN '现在' || CASE WHEN n.标识码 IS NOT NULL THEN coalesce(n.无金额, '按次收费')
        WHEN 待核(y.局, y.标识码, 'fees') THEN '待核实' ELSE '未公布' END
      WHEN b.每月 IS NULL THEN '一年前' || CASE WHEN b.标识码 IS NOT NULL THEN coalesce(b.无金额, '按次收费')
        WHEN 待核(y.局, y.标识码, 'fees') THEN '待核实' ELSE '未公布' END
    END AS 原因
  FROM 园 y
  JOIN 招 a ON a.局 = y.局 AND a.标识码 = y.标识码 AND a.年龄段 IN ('小班', '中班', '大班')
  LEFT JOIN 保教费(0) n ON n.局 = y.局 AND n.标识码 = y.标识码 AND n.年龄段 = a.年龄段
  LEFT JOIN 保教费(1) b ON b.局 = y.局 AND b.标识码 = y.标识码 AND b.年龄段 = a.年龄段
)
SELECT 局, 年龄段,
  count(*) FILTER (现在 > 从前)::INTEGER AS 涨,
  count(*) FILTER (现在 < 从前)::INTEGER AS 降,
  count(*) FILTER (现在 = 从前)::INTEGER AS 不变,
  median(现在 - 从前) FILTER (现在 > 从前) / 100 AS "涨了多少（元/月，中位数）",
  round(median((现在 - 从前) * 100.0 / 从前) FILTER (现在 > 从前 AND 从前 > 0), 2)::DOUBLE AS "涨幅（%，中位数）",
  count(原因)::INTEGER AS 比不了,
  string_agg(DISTINCT 原因, '、' ORDER BY 原因) AS 原因
FROM 两头
GROUP BY 局, 年龄段
ORDER BY 局, list_position(['小班', '中班', '大班'], 年龄段);
