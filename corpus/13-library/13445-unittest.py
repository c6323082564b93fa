# Every assertion of unittest with the text of its failure, and the report of a run.
# exit: 1
import unittest
class T(unittest.TestCase):
    def f(self, m, *a, **k):
        try: getattr(self, m)(*a, **k); print(m, 'ok')
        except Exception as e: print(m, a, k, type(e).__name__, repr(str(e)))
    def test_a(self):
        f=self.f
        f('assertEqual',1,2); f('assertEqual',1,2,'msg'); f('assertEqual','a\nb','a\nc'); f('assertEqual',[1,2],[1,3]); f('assertEqual',(1,),(1,2)); f('assertEqual',{1:2},{1:3}); f('assertEqual',{1},{2}); f('assertEqual',1,1.0)
        f('assertNotEqual',1,1); f('assertTrue',0); f('assertFalse',1); f('assertIs',1,2); f('assertIsNot',None,None); f('assertIsNone',1); f('assertIsNotNone',None); f('assertIn',1,[2]); f('assertNotIn',1,[1]); f('assertIsInstance',1,str); f('assertNotIsInstance',1,int); f('assertIsInstance',1,(str,float))
        f('assertAlmostEqual',1,1.1); f('assertAlmostEqual',1,1.1,delta=0.01); f('assertAlmostEqual',1,1.00000001); f('assertNotAlmostEqual',1,1.00000001); f('assertAlmostEqual',1,2,places=1,delta=1); f('assertNotAlmostEqual',1,1.1,delta=2)
        f('assertGreater',1,2); f('assertGreaterEqual',1,2); f('assertLess',2,1); f('assertLessEqual',2,1); f('assertRegex','abc','x'); f('assertNotRegex','abc','b'); f('assertCountEqual',[1,2,2],[2,1,3]); f('assertRaises',ValueError,int,'3'); f('assertRaises',ValueError,int,'x'); f('assertRaisesRegex',ValueError,'zz',int,'x'); f('fail'); f('fail','why'); f('assertMultiLineEqual','a\n','b\n'); f('assertMultiLineEqual',1,'b\n'); f('assertSequenceEqual',[1],(1,2)); f('assertListEqual',[1],(1,)); f('assertTupleEqual',(1,),[1]); f('assertSetEqual',{1},{1,2}); f('assertSetEqual',1,{2}); f('assertDictEqual',{1:1},{2:2}); f('assertDictEqual',1,{}); f('assertEqual','x'*100,'y'*100); f('assertEqual',list(range(100)),list(range(99)))
        f('assertHasAttr',1,'x'); f('assertStartsWith','abc','b'); f('assertEndsWith','abc','b'); f('assertIsSubclass',int,str); f('assertNotStartsWith','abc','a'); f('assertNotHasAttr',1,'real'); f('assertNotEndsWith','abc','c'); f('assertNotIsSubclass',int,int); f('assertRaises',3)
        try:
            with self.assertRaises((ValueError,KeyError)): pass
        except Exception as e: print(type(e), e)
        with self.assertRaises(ValueError) as cm: int('x')
        print(cm.exception)
    def test_b(self): self.assertEqual(1,2)
    def test_c(self): 1/0
    @unittest.skip('why')
    def test_d(self): pass
    @unittest.expectedFailure
    def test_e(self): self.fail()
    @unittest.expectedFailure
    def test_f(self): 
        "Doc line.\n\nmore"
    def test_g(self):
        for i in range(3):
            with self.subTest(i=i): self.assertEqual(i,1)
        with self.subTest('m', k=2): self.skipTest('no')
    def test_h(self): self.skipTest('later')
if __name__ == '__main__':
    import io
    for verbosity in (0, 1, 2):
        stream = io.StringIO()
        program = unittest.main(testRunner=unittest.TextTestRunner(stream=stream, verbosity=verbosity), exit=False, argv=['x'])
        print([line for line in stream.getvalue().split('\n') if not line.startswith(('Ran ', '  File'))])
    unittest.main(testRunner=unittest.TextTestRunner(stream=io.StringIO()))
