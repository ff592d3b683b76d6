import os

import boto3
from checks import check, client, refused

sqs = client("sqs")


@check
def resource_api():
    """the resource API makes a queue, sends, receives and deletes"""
    queue = boto3.resource("sqs", endpoint_url=os.environ["AWS_ENDPOINT_URL"]).create_queue(QueueName="resource", Attributes={"DelaySeconds": "0"})
    sent = queue.send_message(MessageBody="hé", MessageAttributes={"n": {"DataType": "Number", "StringValue": "1"}})
    assert sent["MD5OfMessageAttributes"], sent
    [message] = queue.receive_messages(MessageAttributeNames=["All"], WaitTimeSeconds=1)
    assert message.body == "hé" and message.message_attributes["n"]["StringValue"] == "1", message
    message.delete()
    queue.reload()
    assert queue.attributes["ApproximateNumberOfMessages"] == "0", queue.attributes


@check
def first_in_first_out():
    """a FIFO queue keeps its order and takes the same message once"""
    url = sqs.create_queue(
        QueueName="b.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    )["QueueUrl"]
    entries = [{"Id": str(at), "MessageBody": str(at % 3), "MessageGroupId": "g"} for at in range(6)]
    assert len(sqs.send_message_batch(QueueUrl=url, Entries=entries)["Successful"]) == 6
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert [message["Body"] for message in found] == ["0", "1", "2"], found


@check
def names_by_address():
    """a queue is found by name, and one that is not there by the code that clients know"""
    url = sqs.create_queue(QueueName="named")["QueueUrl"]
    assert sqs.get_queue_url(QueueName="named")["QueueUrl"] == url
    assert url in sqs.list_queues(QueueNamePrefix="na")["QueueUrls"]
    refused("AWS.SimpleQueueService.NonExistentQueue", None, sqs.get_queue_url, QueueName="missing")


@check
def binary():
    """bytes in message attributes arrive as they were sent"""
    url = sqs.create_queue(QueueName="binary")["QueueUrl"]
    value = {"DataType": "Binary", "BinaryValue": bytes(range(256))}
    sqs.send_message(QueueUrl=url, MessageBody="x", MessageAttributes={"b": value})
    [message] = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["b"])["Messages"]
    assert message["MessageAttributes"]["b"]["BinaryValue"] == bytes(range(256)), message
