// components ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`PRODUCT_OWNED_BY`]->(n1)
        WHERE (n1:`Kombit`)
      }
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`nameDa`]
  },
  COUNT {
    MATCH (n3:`Component`)
    WHERE EXISTS {
        MATCH (n3)-[r5:`PRODUCT_OWNED_BY`]->(n4)
        WHERE (n4:`Kombit`)
      }
      AND n3.`id` IS NOT NULL
  }
] AS answer;

// others ($v.p0, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`PRODUCT_OWNED_BY`]->(n1)
        WHERE NOT (n1:`Kombit`)
      }
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`nameDa`,
      head(COLLECT {
        MATCH (n0)-[:`PRODUCT_OWNED_BY`]->(n3)
        RETURN [$v.m0[split(n3.`id`, ':')[0]], n3.`name`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n4:`Component`)
    WHERE EXISTS {
        MATCH (n4)-[r6:`PRODUCT_OWNED_BY`]->(n5)
        WHERE NOT (n5:`Kombit`)
      }
      AND n4.`id` IS NOT NULL
  }
] AS answer;

// people ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`DECLARED_INTEREST_IN`]->(n1)
        WHERE (n1:`PrivateParty` AND n1.`name` CONTAINS $v.p0)
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
