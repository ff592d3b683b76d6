from checks import check, client, refused

ssm = client("ssm")


@check
def written_and_read():
    """a parameter is written, read, overwritten and deleted"""
    assert ssm.put_parameter(Name="/app/url", Value="http://é&<>", Type="String")["Version"] == 1
    parameter = ssm.get_parameter(Name="/app/url")["Parameter"]
    assert parameter["Value"] == "http://é&<>" and parameter["Type"] == "String", parameter
    assert parameter["ARN"].endswith(":123456789012:parameter/app/url"), parameter
    assert ssm.put_parameter(Name="/app/url", Value="2", Overwrite=True)["Version"] == 2
    ssm.delete_parameter(Name="/app/url")
    refused("ParameterNotFound", None, ssm.get_parameter, Name="/app/url")


@check
def no_silent_overwrite():
    """a parameter is not overwritten without being asked to"""
    ssm.put_parameter(Name="/once", Value="1", Type="String")
    error = refused("ParameterAlreadyExists", None, ssm.put_parameter, Name="/once", Value="2", Type="String")
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert "the parameter already exists" in error.response["Error"]["Message"].lower()


@check
def secure():
    """a SecureString is only readable when decryption is asked for"""
    ssm.put_parameter(Name="/secret", Value="hunter2", Type="SecureString")
    assert ssm.get_parameter(Name="/secret")["Parameter"]["Value"] != "hunter2"
    assert ssm.get_parameter(Name="/secret", WithDecryption=True)["Parameter"]["Value"] == "hunter2"


@check
def by_path():
    """the paginator of GetParametersByPath brings every one, once"""
    names = [f"/tree/{number // 5}/{number:02}" for number in range(25)]
    for name in names:
        ssm.put_parameter(Name=name, Value=name, Type="String")
    pages = list(
        ssm.get_paginator("get_parameters_by_path").paginate(
            Path="/tree", Recursive=True, PaginationConfig={"PageSize": 10}
        )
    )
    assert len(pages) >= 3, len(pages)
    assert sorted(one["Name"] for page in pages for one in page["Parameters"]) == names


@check
def public_image():
    """the newest Amazon Linux is found by its public parameter"""
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    assert ssm.get_parameter(Name=name)["Parameter"]["Value"].startswith("ami-")


@check
def too_long():
    """a constraint is told in AWS's sentence"""
    error = refused("ValidationException", None, ssm.get_parameters, Names=[f"/{number}" for number in range(11)])
    message = error.response["Error"]["Message"]
    assert message.startswith("1 validation error detected: Value '["), message
    assert message.endswith(
        "at 'names' failed to satisfy constraint: Member must have length less than or equal to 10"
    ), message
