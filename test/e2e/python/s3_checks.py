import io
import json
import os
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

from checks import check, client, endpoint, refused

s3 = client("s3")
s3v4 = client("s3", config=Config(signature_version="s3v4"))
resource = boto3.resource("s3", endpoint_url=endpoint)
large = os.urandom(11 * 1024 * 1024)
in_parts = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)


@check
def transfers():
    """a large file goes up and comes down in parts"""
    s3.create_bucket(Bucket="transfers")
    s3.get_waiter("bucket_exists").wait(Bucket="transfers")
    extra = {"Metadata": {"a": "b"}, "ContentType": "x/y"}
    s3.upload_fileobj(io.BytesIO(large), "transfers", "large", Config=in_parts, ExtraArgs=extra)
    s3.get_waiter("object_exists").wait(Bucket="transfers", Key="large")
    came = io.BytesIO()
    s3.download_fileobj("transfers", "large", came, Config=in_parts)
    assert came.getvalue() == large
    head = s3.head_object(Bucket="transfers", Key="large")
    assert head["Metadata"] == {"a": "b"} and head["ETag"].endswith('-3"'), head
    s3.copy({"Bucket": "transfers", "Key": "large"}, "transfers", "copy", Config=in_parts)
    assert s3.head_object(Bucket="transfers", Key="copy")["ContentLength"] == len(large)


@check
def resources():
    """a bucket of boto3's resources is filled, walked through and emptied"""
    bucket = resource.create_bucket(Bucket="resources")
    for key in ["a/1", "a/2", "b c+é"]:
        bucket.put_object(Key=key, Body=key.encode())
    assert [each.key for each in bucket.objects.all()] == ["a/1", "a/2", "b c+é"]
    assert bucket.Object("b c+é").get()["Body"].read() == "b c+é".encode()
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="resources", PaginationConfig={"PageSize": 2})
    assert [page["KeyCount"] for page in pages] == [2, 1]
    found = s3.list_objects_v2(Bucket="resources", Delimiter="/")
    assert found["CommonPrefixes"] == [{"Prefix": "a/"}], found
    bucket.objects.delete()
    bucket.delete()
    refused("NoSuchBucket", "The specified bucket does not exist", s3.list_objects_v2, Bucket="resources")


@check
def presigned():
    """URLs presigned in both ways read and write, until they expire"""
    s3.create_bucket(Bucket="presigned")
    for signer in [s3, s3v4]:
        parameters = {"Bucket": "presigned", "Key": "k", "ContentType": "text/plain"}
        url = signer.generate_presigned_url("put_object", Params=parameters)
        put = urllib.request.Request(url, data=b"by url", method="PUT", headers={"Content-Type": "text/plain"})
        assert urllib.request.urlopen(put).status == 200
        url = signer.generate_presigned_url("get_object", Params={"Bucket": "presigned", "Key": "k"})
        assert urllib.request.urlopen(url).read() == b"by url"
        try:
            urllib.request.urlopen(url.replace("/k?", "/other?"))
            raise AssertionError("a signature was taken for another key")
        except urllib.error.HTTPError as error:
            assert error.code == 403 and b"SignatureDoesNotMatch" in error.read()


@check
def regions():
    """a client of one region finds its way to a bucket of another"""
    there = client("s3", region_name="eu-west-1")
    constraint = {"LocationConstraint": "eu-west-1"}
    there.create_bucket(Bucket="elsewhere", CreateBucketConfiguration=constraint)
    s3.put_object(Bucket="elsewhere", Key="k", Body=b"x")
    assert s3.get_bucket_location(Bucket="elsewhere")["LocationConstraint"] == "eu-west-1"
    assert there.get_object(Bucket="elsewhere", Key="k")["Body"].read() == b"x"


@check
def versions():
    """versions of boto3's resources are listed and deleted for good"""
    bucket = resource.create_bucket(Bucket="versions")
    bucket.Versioning().enable()
    for body in [b"1", b"2"]:
        bucket.put_object(Key="k", Body=body)
    bucket.Object("k").delete()
    kept = list(bucket.object_versions.filter(Prefix="k"))
    assert len(kept) == 3, json.dumps([each.id for each in kept])
    bucket.object_versions.delete()
    bucket.delete()


@check
def metadata_in_an_address():
    """what boto3 lifts into a presigned URL is the object's"""
    s3.create_bucket(Bucket="lifted")
    parameters = {"Bucket": "lifted", "Key": "k", "Metadata": {"venue": "123"}}
    url = s3.generate_presigned_url("put_object", Params=parameters)
    with urllib.request.urlopen(urllib.request.Request(url, data=b"a", method="PUT", headers={"Content-Type": ""})):
        pass
    assert s3.head_object(Bucket="lifted", Key="k")["Metadata"] == {"venue": "123"}


def without_account(request, **_):
    """boto3 puts the account before the host, and not every system resolves names below localhost"""
    request.url = request.url.replace("//123456789012.", "//", 1)


@check
def ways_to_a_bucket():
    """access points of S3 Control"""
    control = client("s3control")
    control.meta.events.register("before-sign.s3-control", without_account)
    account = {"AccountId": "123456789012"}
    s3.create_bucket(Bucket="pointed-at")
    made = control.create_access_point(**account, Name="a-point", Bucket="pointed-at")
    assert made["AccessPointArn"] == "arn:aws:s3:us-east-1:123456789012:accesspoint/a-point", made
    s3.put_object(Bucket=made["Alias"], Key="k", Body=b"through")
    assert s3.get_object(Bucket="pointed-at", Key="k")["Body"].read() == b"through"
    (found,) = control.list_access_points(**account, Bucket="pointed-at")["AccessPointList"]
    assert found["Name"] == "a-point", found
    control.delete_access_point(**account, Name="a-point")
    missing = "The specified accesspoint does not exist"
    refused("NoSuchAccessPoint", missing, control.get_access_point, **account, Name="a-point")
