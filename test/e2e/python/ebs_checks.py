import base64
import hashlib

from checks import check, client, refused

calls = client("ebs")
ec2 = client("ec2")
quick = {"Delay": 0, "MaxAttempts": 2000}
size = 512 * 1024


def checksum(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def put(snapshot, index, data):
    return calls.put_snapshot_block(
        SnapshotId=snapshot,
        BlockIndex=index,
        BlockData=data,
        DataLength=size,
        Checksum=checksum(data),
        ChecksumAlgorithm="SHA256",
    )


def written(blocks, **more):
    snapshot = calls.start_snapshot(VolumeSize=1, **more)["SnapshotId"]
    for index, data in blocks.items():
        put(snapshot, index, data)
    calls.complete_snapshot(SnapshotId=snapshot, ChangedBlocksCount=len(blocks))
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[snapshot], WaiterConfig=quick)
    return snapshot


@check
def blocks_there_and_back():
    """blocks are put, listed, compared and read"""
    first = written({0: b"a" * size, 7: b"b" * size}, Description="first", Tags=[{"Key": "k", "Value": "v"}])
    second = written({7: b"c" * size, 9: b"d" * size}, ParentSnapshotId=first)
    (seen,) = ec2.describe_snapshots(SnapshotIds=[first])["Snapshots"]
    assert seen["Tags"] == [{"Key": "k", "Value": "v"}] and seen["Description"] == "first", seen
    listed = calls.list_snapshot_blocks(SnapshotId=second)
    assert listed["BlockSize"] == size and listed["VolumeSize"] == 1, listed
    assert [block["BlockIndex"] for block in listed["Blocks"]] == [0, 7, 9], listed
    changes = calls.list_changed_blocks(FirstSnapshotId=first, SecondSnapshotId=second)["ChangedBlocks"]
    assert [change["BlockIndex"] for change in changes] == [7, 9], changes
    assert "FirstBlockToken" in changes[0] and "FirstBlockToken" not in changes[1], changes
    token = changes[0]["SecondBlockToken"]
    got = calls.get_snapshot_block(SnapshotId=second, BlockIndex=7, BlockToken=token)
    data = got["BlockData"].read()
    assert data == b"c" * size and got["DataLength"] == size, got
    assert got["Checksum"] == checksum(data) and got["ChecksumAlgorithm"] == "SHA256", got


@check
def errors_with_reasons():
    """what is refused is refused with its reason"""
    missing = "snap-0123456789abcdef0"
    message = "The snapshot '%s' does not exist." % missing
    error = refused("ResourceNotFoundException", message, calls.list_snapshot_blocks, SnapshotId=missing)
    assert error.response["Reason"] == "SNAPSHOT_NOT_FOUND", error.response
    snapshot = written({0: b"a" * size})
    asked = {"SnapshotId": snapshot, "BlockIndex": 0, "BlockToken": "AAAA"}
    error = refused("ValidationException", None, calls.get_snapshot_block, **asked)
    assert error.response["Reason"] == "INVALID_BLOCK_TOKEN", error.response
