from checks import check, client, refused

sdb = client("sdb")


@check
def simpledb_signed_with_version_2():
    """SimpleDB, which boto3 signs with version 2, keeps what is put and selects it"""
    sdb.create_domain(DomainName="books")
    items = [
        {"Name": f"b{year}", "Attributes": [{"Name": "Year", "Value": str(year)}, {"Name": "Title", "Value": "a+b é~*"}]}
        for year in (1959, 1979, 2007)
    ]
    sdb.batch_put_attributes(DomainName="books", Items=items)
    found = sdb.get_attributes(DomainName="books", ItemName="b1979", ConsistentRead=True)
    assert found["Attributes"] == [{"Name": "Year", "Value": "1979"}, {"Name": "Title", "Value": "a+b é~*"}], found
    query = "select Year from books where Year > '1960' order by Year desc limit 1"
    pages = sdb.get_paginator("select").paginate(SelectExpression=query)
    assert [item["Name"] for page in pages for item in page["Items"]] == ["b2007", "b1979"]
    error = refused(
        "NoSuchDomain",
        "The specified domain does not exist.",
        sdb.put_attributes,
        DomainName="none",
        ItemName="x",
        Attributes=[{"Name": "a", "Value": "b"}],
    )
    assert "BoxUsage" in error.response["Error"], error.response
    sdb.delete_domain(DomainName="books")
    assert "DomainNames" not in sdb.list_domains()


@check
def simpledb_refuses_who_has_no_key():
    """a wrong secret is refused in SimpleDB's words"""
    wrong = client("sdb", aws_access_key_id="test", aws_secret_access_key="wrong")
    error = refused("SignatureDoesNotMatch", None, wrong.list_domains)
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 403, error.response
