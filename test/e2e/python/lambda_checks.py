import base64
import io
import json
import zipfile

from checks import check, client, refused

iam = client("iam")
functions = client("lambda")
kms = client("kms")
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
ROLE = iam.create_role(RoleName="functions", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]


def zipped(name, text):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, text)
    return buffer.getvalue()


def create(name, runtime, handler, code):
    made = functions.create_function(
        FunctionName=name, Runtime=runtime, Handler=handler, Role=ROLE, Code={"ZipFile": code}
    )
    assert made["State"] == "Pending", made
    functions.get_waiter("function_active_v2").wait(FunctionName=name)


def call(name, **more):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps({"a": 1}), LogType="Tail", **more)
    return json.loads(answer["Payload"].read()), base64.b64decode(answer["LogResult"]).decode(), answer


@check
def python_function():
    """a Python function is made, waited for, invoked, updated, published and deleted"""
    code = "def handler(event, context):\n    print('said')\n    return {'got': event['a']}\n"
    create("py", "python3.12", "main.handler", zipped("main.py", code))
    result, log, answer = call("py")
    assert result == {"got": 1} and "said" in log and answer["ExecutedVersion"] == "$LATEST", (result, log)
    published = functions.publish_version(FunctionName="py")["Version"]
    functions.update_function_code(FunctionName="py", ZipFile=zipped("main.py", code.replace("event['a']", "'new'")))
    functions.get_waiter("function_updated_v2").wait(FunctionName="py")
    assert call("py")[0] == {"got": "new"}
    alias = functions.create_alias(FunctionName="py", Name="live", FunctionVersion=published)
    assert alias["AliasArn"].endswith(":py:live"), alias
    result, _, answer = call("py", Qualifier="live")
    assert result == {"got": 1} and answer["ExecutedVersion"] == "1", answer
    functions.delete_function(FunctionName="py")
    refused("ResourceNotFoundException", None, functions.get_function, FunctionName="py")


@check
def node_function():
    """a Node function that throws is an answer with the error; functions are listed in pages"""
    create("js", "nodejs22.x", "index.handler", zipped("index.js", "exports.handler = async () => { throw new RangeError('no') }"))
    result, _, answer = call("js")
    assert answer["FunctionError"] == "Unhandled" and result["errorType"] == "RangeError", result
    pages = functions.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 1})
    assert "js" in [row["FunctionName"] for page in pages for row in page["Functions"]]


@check
def streamed():
    """an answer that comes in pieces, and a topic that fills a queue"""
    code = "exports.handler = awslambda.streamifyResponse(async (event, stream) => { stream.write('a'); stream.end('b'); });"
    create("pieces", "nodejs22.x", "index.handler", zipped("index.js", code))
    if hasattr(functions, "invoke_with_response_stream"):
        events = list(functions.invoke_with_response_stream(FunctionName="pieces")["EventStream"])
        assert b"".join(e["PayloadChunk"]["Payload"] for e in events if "PayloadChunk" in e) == b"ab", events
        assert "InvokeComplete" in events[-1], events


@check
def topic_to_queue():
    """a message of a topic is in its queue at once, with its attributes"""
    topics, queues = client("sns"), client("sqs")
    topic = topics.create_topic(Name="news")["TopicArn"]
    policy = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*"}}
    url = queues.create_queue(QueueName="news", Attributes={"Policy": json.dumps(policy)})["QueueUrl"]
    arn = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    topics.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"FilterPolicy": json.dumps({"kind": ["good"]})})
    for kind in ("good", "bad"):
        topics.publish(TopicArn=topic, Message=kind, MessageAttributes={"kind": {"DataType": "String", "StringValue": kind}})
    got = queues.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert [json.loads(m["Body"])["Message"] for m in got] == ["good"], got
    assert len(list(topics.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=topic))) == 1
    refused("NotFound", "Topic does not exist", topics.publish, TopicArn=topic + "x", Message="m")


@check
def encryption():
    """KMS encrypts, opens without the key being named, and signs"""
    key = kms.create_key(Description="e2e")["KeyMetadata"]["KeyId"]
    kms.create_alias(AliasName="alias/e2e", TargetKeyId=key)
    sealed = kms.encrypt(KeyId="alias/e2e", Plaintext=b"secret", EncryptionContext={"a": "b"})["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"a": "b"})["Plaintext"] == b"secret"
    refused("InvalidCiphertextException", None, kms.decrypt, CiphertextBlob=sealed)
    signer = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    how = {"KeyId": signer, "Message": b"m", "SigningAlgorithm": "ECDSA_SHA_256"}
    assert kms.verify(**how, Signature=kms.sign(**how)["Signature"])["SignatureValid"]


@check
def deletion():
    """a key that is to be deleted no longer encrypts, until it is kept after all"""
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    assert kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)["KeyState"] == "PendingDeletion"
    refused("KMSInvalidStateException", None, kms.encrypt, KeyId=key, Plaintext=b"x")
    kms.cancel_key_deletion(KeyId=key)
    kms.enable_key(KeyId=key)
    assert kms.encrypt(KeyId=key, Plaintext=b"x")["KeyId"].endswith(key)
