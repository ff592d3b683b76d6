import json
import urllib.request

import boto3

from checks import check, client, refused


@check
def caller_identity():
    """the root key is the root of the account"""
    identity = client("sts").get_caller_identity()
    assert identity["Account"] == "123456789012", identity
    assert identity["Arn"] == "arn:aws:iam::123456789012:root", identity


@check
def another_account():
    """a key of twelve digits is the root of that account"""
    session = boto3.Session(aws_access_key_id="210987654321", aws_secret_access_key="test")
    assert client("sts", session).get_caller_identity()["Account"] == "210987654321"


@check
def assumed_role():
    """an assumed role calls as its session"""
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}],
    }
    client("iam").create_role(RoleName="deploy", AssumeRolePolicyDocument=json.dumps(trust))
    assumed = client("sts").assume_role(
        RoleArn="arn:aws:iam::123456789012:role/deploy", RoleSessionName="tester", DurationSeconds=900
    )
    keys = assumed["Credentials"]
    session = boto3.Session(
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
    )
    assert keys["AccessKeyId"].startswith("ASIA"), keys["AccessKeyId"]
    arn = client("sts", session).get_caller_identity()["Arn"]
    assert arn == "arn:aws:sts::123456789012:assumed-role/deploy/tester", arn


@check
def wrong_secret():
    """a wrong secret is told as AWS tells it"""
    session = boto3.Session(aws_access_key_id="test", aws_secret_access_key="wrong")
    error = refused("SignatureDoesNotMatch", None, client("sts", session).get_caller_identity)
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 403
    message = error.response["Error"]["Message"]
    assert message.startswith("The request signature we calculated does not match the signature you provided."), message


@check
def unknown_key():
    """an unknown key is told as AWS tells it"""
    session = boto3.Session(aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="x")
    refused(
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
        client("sts", session).get_caller_identity,
    )
    refused(
        "AuthFailure",
        "AWS was not able to validate the provided access credentials",
        client("ec2", session).describe_instances,
    )
    refused(
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
        client("ssm", session).get_parameter,
        Name="x",
    )


@check
def presigned():
    """a presigned address carries the call"""
    url = client("sts").generate_presigned_url("get_caller_identity", HttpMethod="GET")
    with urllib.request.urlopen(url) as answer:
        text = answer.read().decode()
    assert "<Account>123456789012</Account>" in text, text
    try:
        urllib.request.urlopen(url + "0")
    except urllib.error.HTTPError as error:
        assert error.code == 403 and b"SignatureDoesNotMatch" in error.read()
    else:
        raise AssertionError("a changed signature was accepted")
